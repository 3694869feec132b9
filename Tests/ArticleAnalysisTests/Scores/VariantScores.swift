import ArticleAnalysis
import Foundation
import Testing

/// The rules for written forms of one name, on pairs that are none: two full names of one article are two persons, and so
/// are two organisations. Only pairs that could be taken for one another count: those that share a word or nearly do.
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
        for (kind, tally) in tallies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
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

    /// Persons by first and last name that share either; places and organisations that share a word or their beginning.
    private static func isHardPair(_ first: String, _ second: String, _ kind: Name.Kind) -> Bool {
        let own = first.lowercased().split(separator: " ")
        let other = second.lowercased().split(separator: " ")
        if kind == .person {
            guard own.count == 2, other.count == 2, own[0].count > 2, other[0].count > 2 else { return false }
            // One begins with the other: "Bill", "Billy" may well be one.
            guard !own[0].hasPrefix(other[0].prefix(3)) || own[1] != other[1] else { return false }
        } else if Set(own) == Set(other) || own.count == 1 && other.count == 1 && own[0].prefix(3) != other[0].prefix(3)
        {
            return false
        }
        return !Set(own).isDisjoint(with: Set(other)) || own.last?.prefix(4) == other.last?.prefix(4)
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
