import ArticleReading
import CrossExamination
import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsArchive

/// Made-up articles about a few events, some of them copies of each other, and what an archive makes of them.
struct AnalysisWorld {
    private static let events: [(place: String, person: String, thing: String, toll: Int)] = [
        ("Vesterby", "Anna Kovalenko", "harbour bridge", 14),
        ("Tolmark", "Peter Brandauer", "chocolate factory", 3),
        ("Ossgard", "Lena Fjordheim", "mountain tunnel", 27),
    ]
    private static let places = [
        "Vesterby", "Tolmark", "Ossgard", "Quillon", "Marrowick", "Brenthal", "Sundvika", "Pelagonia", "Harrowgate",
    ]
    private static let people = [
        "Anna Kovalenko", "Peter Brandauer", "Lena Fjordheim", "Oscar Quint", "Mary Wickham", "Jonas Thaler",
        "Siv Lund",
        "Nikos Pela", "Tom Harrow",
    ]
    private static let things = [
        "harbour bridge", "chocolate factory", "mountain tunnel", "glass orchard", "copper mill", "opera roof",
        "ferry pier",
        "marble quarry", "clock tower",
    ]
    static let day: Int64 = 1_745_625_600

    /// `number` tells the event and the variant: 0..<3 reports, 3..<5 copies of the first, 5 something else altogether.
    static func file(_ number: Int) -> FileUpdate {
        let event = events[number / 6 % events.count]
        let variant = number % 6
        let opening = """
            The \(event.thing) of \(event.place) collapsed on Saturday, killing \(event.toll + (variant == 2 ? 4 : 0)) people, Mayor \
            \(event.person) said. Rescue teams from \(event.place) searched the rubble of the \(event.thing) through the night.
            """
        let others = [
            "\"We heard a crack and then a roar,\" \(event.person) told reporters beside the \(event.thing). The \(event.thing) was opened in 1974.",
            "Witnesses in \(event.place) described dust over the \(event.thing). \(event.person) ordered three days of mourning in \(event.place).",
            "Engineers had warned of rust in the \(event.thing) for years, a report seen by \(event.person) shows. Trains to \(event.place) stopped.",
        ]
        let body: String =
            switch variant {
            case 0, 3: opening + " " + others[0]
            case 1: opening + " " + others[1]
            case 2: opening + " " + others[2]
            case 4: opening + " " + others[0] + " The investigation goes on, and nobody has been charged so far."
            default:
                "Bakers number \(number) met quietly and spoke about nothing but bread, butter and the price of salt."
            }
        return .sample(
            "f\(number)",
            [
                .sample(
                    "\(event.thing) of \(event.place) collapses, report \(number)",
                    body,
                    published: day + Int64(number % 6) * 3_600
                )
            ]
        )
    }

    /// Articles between the events: each takes its sentences from several, so that many are linked and few belong together.
    static func mixedFile(_ number: Int) -> FileUpdate {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let first = next(places.count)
        let sentences = (0..<4).map { _ in
            // Mostly of one event, sometimes of its neighbour.
            let event = (first + (next(4) == 0 ? 1 : 0)) % places.count
            // Words of its own, so that no article is a copy of another.
            let own = "x\(number)y\(next(1_000))"
            return [
                "The \(things[event]) \(own) of \(places[event]) was \(own) opened in \(1950 + next(40)).",
                "\(people[event]) \(own) spoke about the \(own) \(things[event]) on \(own) Sunday.",
                "Visitors came \(own) to \(places[event]) in \(own) spring, \(people[event]) \(own) said.",
                "Nobody \(own) in \(places[event]) expected \(own) the \(things[event]) to \(own) fall.",
            ][next(4)]
        }
        return .sample(
            "m\(number)",
            [
                .sample(
                    "Notes \(number)",
                    sentences.joined(separator: " "),
                    published: day + Int64(next(60)) * 86_400
                )
            ]
        )
    }

    static func put(_ numbers: some Sequence<Int>, in archive: Archive, atOnce: Int = 100) throws {
        let changes = numbers.map { ArchiveChange.put(file($0)) }
        for first in stride(from: 0, to: changes.count, by: atOnce) {
            _ = try archive.apply(Array(changes[first..<min(first + atOnce, changes.count)]))
        }
    }

    static func remove(_ numbers: some Sequence<Int>, from archive: Archive) throws {
        _ = try archive.apply(numbers.map { .remove(path: Array("f\($0)".utf8)) })
    }

    /// Everything that follows from the articles' texts, in a form that rows and order leave no trace in.
    static func findings(_ archive: Archive) throws -> [String] {
        let questions = [
            "SELECT key, story, copyGroup, quotes, figures, hasConflict, ownConflict FROM article ORDER BY key",
            "SELECT a.key, hex(f.facts) FROM facts f JOIN article a ON a.id = f.article ORDER BY a.key",
            "SELECT a.key, hex(l.copySamples), hex(l.storyTraits) FROM linkTraits l JOIN article a ON a.id = l.article ORDER BY a.key",
            "SELECT n.kind, n.text, a.key, m.count FROM mention m JOIN name n ON n.id = m.name LEFT JOIN article a ON a.id = m.article ORDER BY 1, 2, 3",
            "SELECT k.key, k.kind, n.text FROM nameKey k LEFT JOIN name n ON n.id = k.name ORDER BY 1, 2, 3",
            "SELECT kind, text FROM name ORDER BY 1, 2",
            "SELECT d.first, d.last, a.key FROM mentionedDays d LEFT JOIN article a ON a.id = d.article ORDER BY 1, 2, 3",
            "SELECT a.key, b.key, containment, resemblance FROM copyLink l LEFT JOIN article a ON a.id = l.article LEFT JOIN article b ON b.id = l.other ORDER BY 1, 2",
            "SELECT a.key, b.key, weight FROM storyLink l LEFT JOIN article a ON a.id = l.article LEFT JOIN article b ON b.id = l.other ORDER BY 1, 2",
            "SELECT id, central, due FROM story ORDER BY 1",
        ]
        return try archive.writer.pool.read { db in
            try questions.flatMap { sql in
                try Row.fetchAll(db, sql: sql).map { $0.databaseValues.map(\.description).joined(separator: " ") } + [
                    "-"
                ]
            }
        }
    }

    /// The story of each article by its key, as clustering everything that is stored gives it.
    static func storiesAtOnce(_ archive: Archive) throws -> [Int64: Int64] {
        try archive.writer.pool.read { db in
            let members = try Row.fetchAll(
                db,
                sql:
                    "SELECT a.key, a.published, a.title IS NOT NULL, l.storyTraits FROM article a JOIN linkTraits l ON l.article = a.id"
            ).map { row in
                let traits = try #require(StoryTraits(encoded: Array(row[3] as Data)))
                return StoryMember(article: row[0], published: row[1], hasTitle: row[2], traits: traits)
            }
            let links = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.key, b.key, weight FROM storyLink JOIN article a ON a.id = article JOIN article b ON b.id = other
                    WHERE article < other UNION ALL
                    SELECT a.key, b.key, 1.0 FROM copyLink JOIN article a ON a.id = article JOIN article b ON b.id = other
                    WHERE article < other
                    """
            ).map { StoryLink($0[0], $0[1], weight: $0[2]) }
            var stories: [Int64: Int64] = [:]
            for cluster in storyClusters(of: members, links: links) {
                for article in cluster.articles {
                    stories[article] = cluster.id
                }
            }
            return stories
        }
    }

    static func stories(_ archive: Archive) throws -> [Int64: Int64] {
        try archive.writer.pool.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT key, story FROM article")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        }
    }
}
