import ArticleAnalysis
import Foundation
import NewsModel
import Testing

/// The rules for written forms of one name, on pairs that are none: full names that stand in one article, share a word or
/// its beginning, and are no spellings of one another.
@Suite(.enabled(if: VoicesScoreData.articles != nil)) struct VariantScores {
    @Test func pairsOfDifferentNames() throws {
        let lines = try Self.sample(every: 60)
        var tallies: [Name.Kind: (kept: Int, pairs: Int)] = [:]
        for body in lines {
            let names = NameFinder.names(in: AnalysisText(body: body, language: "en"))
            for kind in [Name.Kind.person, .place, .org] {
                let texts = Array(Set(names.filter { $0.kind == kind }.map(\.text))).sorted()
                for (index, first) in texts.enumerated() {
                    for second in texts[(index + 1)...] where Self.isHardPair(first, second, kind) {
                        let joined = Self.canBeSame(first, second, kind)
                        tallies[kind, default: (0, 0)].kept += joined ? 0 : 1
                        tallies[kind, default: (0, 0)].pairs += 1
                        if joined { FactsScoreData.note("  joined \(first) / \(second)") }
                    }
                }
            }
        }
        print("| kind | pairs that differ | kept apart | share |")
        print("|---|---|---|---|")
        for (kind, tally) in tallies.sorted(by: { $0.key.place < $1.key.place }) {
            let share = Double(tally.kept) / Double(max(tally.pairs, 1))
            print("| \(kind) | \(tally.pairs) | \(tally.kept) | \(String(format: "%.4f", share)) |")
            #expect(share >= 0.98)
        }
    }

    private static func canBeSame(_ first: String, _ second: String, _ kind: Name.Kind) -> Bool {
        switch kind {
        case .person: PersonName.canBeSame(PersonName(first), PersonName(second))
        case .place: PlaceName.canBeSame(first, second)
        case .org: OrganisationName.canBeSame(first, second)
        }
    }

    /// Pairs that share a word or the beginning of the last one, and yet differ: by three letters or more, in whatever order of
    /// the words, and neither holds all words of the other ("Apple", "Apple Inc.").
    private static func isHardPair(_ first: String, _ second: String, _ kind: Name.Kind) -> Bool {
        let own = parts(first)
        let other = parts(second)
        guard kind != .person || own.count == 2 && other.count == 2 && own[0].count > 2 && other[0].count > 2 else {
            return false
        }
        guard !Set(own).isSubset(of: other), !Set(other).isSubset(of: own) else { return false }
        guard !Set(own).isDisjoint(with: other) || own.last?.prefix(4) == other.last?.prefix(4) else { return false }
        return distance(own.sorted().joined(separator: " "), other.sorted().joined(separator: " ")) > 2
    }

    private static func parts(_ name: String) -> [String] {
        let folded = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// How many letters must be put in, left out or changed.
    private static func distance(_ first: String, _ second: String) -> Int {
        let other = Array(second)
        var row = Array(0...other.count)
        for (line, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in other.indices {
                let cost = min(diagonal + (letter == other[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
                diagonal = row[column + 1]
                row[column + 1] = cost
            }
        }
        return row[other.count]
    }

    private static func sample(every step: Int) throws -> [String] {
        let data = try Data(contentsOf: URL(filePath: VoicesScoreData.articles ?? ""), options: .mappedIfSafe)
        var bodies: [String] = []
        for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() where index % step == 0 {
            let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
            if let text = object?["text"] as? String, text.utf8.count < 50_000 { bodies.append(text) }
        }
        return bodies
    }
}
