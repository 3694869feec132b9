import ArticleAnalysis
import Foundation
import Testing

/// Quotes of PolNeAR's development part (standoff files of sources, cues and contents).
///
/// Content is scored by overlap: what share of the words found lies in contents of the annotators, and the other way round,
/// counted in letters and digits. Speakers are scored on the quotes whose cue and content both overlap an annotated one.
@Suite(.enabled(if: VoicesScoreData.polnear != nil)) struct PolNeARScores {
    private struct Attribution {
        var content: [Range<Int>] = []
        var source: [Range<Int>] = []
        var cue: [Range<Int>] = []
    }

    private struct Counts {
        var predicted = 0, wanted = 0, overlap = 0
        var quotes = 0, attributions = 0, found = 0, foundByOverlap = 0
        var matched = 0, given = 0, right = 0, named = 0
        var precision: Double { Double(overlap) / Double(max(predicted, 1)) }
        var recall: Double { Double(overlap) / Double(max(wanted, 1)) }
        var f1: Double { 2 * precision * recall / max(precision + recall, 1e-9) }
    }

    @Test func polnearDevelopmentQuotes() throws {
        let folder = try #require(VoicesScoreData.polnear)
        let texts = try FileManager.default.contentsOfDirectory(atPath: folder + "/text").sorted()
        let annotations = try FileManager.default.contentsOfDirectory(atPath: folder + "/attributions").sorted()
        var halves = [Counts(), Counts()]
        for (index, file) in texts.enumerated() {
            let stem = String(file.dropLast(4))
            let text = String(decoding: try Data(contentsOf: URL(filePath: folder + "/text/" + file)), as: UTF8.self)
            let standoff = try #require(annotations.first { $0.hasPrefix(stem) })
            let wanted = Self.read(
                String(
                    decoding: try Data(contentsOf: URL(filePath: folder + "/attributions/" + standoff)),
                    as: UTF8.self
                ),
                text: text
            )
            Self.score(text, wanted, into: &halves[index % 2])
        }
        print(
            "| half | content P | R | F1 | quotes | annotated | found | speaker right of found | right of given | full name given |"
        )
        print("|---|---|---|---|---|---|---|---|---|---|")
        for (name, counts) in zip(["tuned on", "unseen"], halves) {
            let speakers = Double(counts.right) / Double(max(counts.matched, 1))
            let precision = Double(counts.right) / Double(max(counts.given, 1))
            let figures = [counts.precision, counts.recall, counts.f1].map { String(format: "%.3f", $0) }
            print(
                "| \(name) | \(figures.joined(separator: " | ")) | \(counts.quotes) | \(counts.attributions) | \(counts.found) "
                    + "| \(String(format: "%.3f", speakers)) | \(String(format: "%.3f", precision)) | \(counts.named) |"
            )
            #expect(counts.f1 >= 0.83)
            #expect(speakers >= 0.95)
            #expect(precision >= 0.97)
        }
    }

    private static func score(_ body: String, _ wanted: [Attribution], into counts: inout Counts) {
        let text = AnalysisText(body: body, language: "en")
        let quotes = QuoteFinder.quotes(in: text, names: NameFinder.names(in: text))
        let contents = wanted.map { letters($0.content, in: text.bytes) }
        counts.wanted += contents.reduce(0) { $0 + $1.count }
        counts.quotes += quotes.count
        counts.attributions += wanted.count
        var covered: Set<Int> = []
        for quote in quotes {
            let mine = letters(quote.spans.map(\.range), in: text.bytes)
            covered.formUnion(mine)
            counts.predicted += mine.count
            counts.overlap += contents.reduce(0) { $0 + $1.intersection(mine).count }
            counts.named += quote.speakerName == nil ? 0 : 1
            let match = wanted.indices.first { index in
                overlaps([quote.cue?.range].compactMap(\.self), wanted[index].cue)
                    && !contents[index].isDisjoint(with: mine)
            }
            guard let match, !wanted[match].source.isEmpty else { continue }
            counts.matched += 1
            guard let speaker = quote.speaker else { continue }
            counts.given += 1
            counts.right += overlaps([speaker.range], wanted[match].source) ? 1 : 0
        }
        counts.found += contents.count { !$0.isDisjoint(with: covered) }
    }

    private static func overlaps(_ first: [Range<Int>], _ second: [Range<Int>]) -> Bool {
        first.contains { span in second.contains { $0.overlaps(span) } }
    }

    private static func letters(_ spans: [Range<Int>], in bytes: [UInt8]) -> Set<Int> {
        Set(
            spans.joined().filter { place in
                let byte = bytes[place]
                return byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
                    || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            }
        )
    }

    /// Lines "T1⇥Source 89 106⇥…" and "E1⇥Attribution:T4 Content:T3 …"; places count in characters.
    private static func read(_ standoff: String, text: String) -> [Attribution] {
        let bytes = byteOffsets(of: text)
        var spans: [String: [Range<Int>]] = [:]
        var attributions: [Attribution] = []
        for line in standoff.split(separator: "\n").sorted(by: { $0.hasPrefix("T") && !$1.hasPrefix("T") }) {
            let fields = line.split(separator: "\t")
            guard fields.count > 1 else { continue }
            if line.hasPrefix("T"), let space = fields[1].firstIndex(of: " ") {
                spans[String(fields[0])] = fields[1][space...].split(separator: ";").compactMap { part in
                    let ends = part.split(separator: " ").compactMap { Int($0) }
                    return ends.count == 2 ? bytes[ends[0]]..<bytes[ends[1]] : nil
                }
            } else if line.hasPrefix("E") {
                attributions.append(attribution(fields[1], spans))
            }
        }
        return attributions.filter { !$0.content.isEmpty }
    }

    private static func attribution(_ roles: Substring, _ spans: [String: [Range<Int>]]) -> Attribution {
        var attribution = Attribution()
        for role in roles.split(separator: " ") {
            let pair = role.split(separator: ":")
            guard pair.count == 2, let found = spans[String(pair[1])] else { continue }
            if pair[0].hasPrefix("Content") { attribution.content += found }
            if pair[0].hasPrefix("Source") { attribution.source += found }
            if pair[0].hasPrefix("Cue") { attribution.cue += found }
        }
        return attribution
    }

    private static func byteOffsets(of text: String) -> [Int] {
        var offsets: [Int] = []
        var place = 0
        for scalar in text.unicodeScalars {
            offsets.append(place)
            place += UTF8.width(scalar)
        }
        return offsets + [place]
    }
}
