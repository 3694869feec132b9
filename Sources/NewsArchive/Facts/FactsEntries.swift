internal import ArticleAnalysis
internal import CrossExamination

/// A name as the catalogue keeps it once for all articles.
struct NameEntry: Hashable, Sendable {
    /// The kind of those who are quoted, whatever they are; the others are `Name.Kind`'s numbers.
    static let speaker = 3

    var kind: Int
    var text: String
}

/// Days from first to last, counted from 1970-01-01.
struct DayRange: Hashable, Comparable, Sendable {
    var first: Int
    var last: Int

    static func < (one: DayRange, other: DayRange) -> Bool {
        (one.first, one.last) < (other.first, other.last)
    }
}

/// What of an article's facts can be searched for.
struct SearchableFacts: Sendable {
    /// How often the article has each name, and how often it quotes each speaker.
    var names: [(entry: NameEntry, count: Int)]
    var days: [DayRange]

    init(_ facts: ArticleFacts, body: [UInt8]) {
        names = NameUse.uses(of: facts.names).map {
            (NameEntry(kind: $0.kind.place, text: Self.storable($0.canonical)), $0.count)
        }
        let speakers = facts.quotes.filter { !$0.isThought }.compactMap { quote in
            quote.speakerName ?? quote.speaker.map { String(decoding: body[$0], as: UTF8.self) }
        }
        for (speaker, quotes) in Dictionary(grouping: speakers, by: \.self).sorted(by: { $0.key < $1.key }) {
            names.append((NameEntry(kind: NameEntry.speaker, text: Self.storable(speaker)), quotes.count))
        }
        let days = facts.dates.compactMap { date in
            date.start.flatMap { start in date.end.map { DayRange(first: start.ordinal, last: $0.ordinal) } }
        }
        self.days = Set(days).sorted()
    }

    /// SQLite's text ends at NUL.
    private static func storable(_ text: String) -> String {
        text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
    }
}

/// Which rows of other tables an article has, so that they can be taken away with it and its names be told without its facts.
struct FactsEntries {
    /// Rows of `name`, with how often the article has each.
    var names: [(name: Int64, count: Int)] = []
    var days: [DayRange] = []

    var encoded: [UInt8] {
        var writer = CompactWriter()
        writer.append(names.count)
        for (name, count) in names {
            writer.append(Int(name))
            writer.append(count)
        }
        writer.append(days.count)
        for range in days {
            writer.append(signed: range.first)
            writer.append(signed: range.last - range.first)
        }
        return writer.bytes
    }

    init(names: [(name: Int64, count: Int)], days: [DayRange]) {
        self.names = names
        self.days = days
    }

    /// Nil where the bytes are none of ours.
    init?(encoded: [UInt8]) {
        var reader = CompactReader(encoded)
        do {
            for _ in 0..<(try reader.count()) {
                names.append((Int64(try reader.number()), try reader.number()))
            }
            for _ in 0..<(try reader.count()) {
                let first = try reader.signed()
                days.append(DayRange(first: first, last: first + (try reader.signed())))
            }
        } catch {
            return nil
        }
    }
}
