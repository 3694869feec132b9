import ArticleAnalysis
import Foundation
import Testing

/// quantulum3's sentences and the number ranges of Microsoft Recognizers-Text.
///
/// quantulum3: a case counts where all its quantities have the right value (the middle and half the width of a range) and unit
/// and none is added. Left out of both sides are what is no quantity here by design: years, bare ordinals.
@Suite struct QuantityScores {
    @Test(.enabled(if: FactsScoreData.has("quantulum3"))) func quantulumSentences() throws {
        let folder = "quantulum3/quantulum3/quantulum3/_lang/en_US/tests/"
        let cases =
            try FactsScoreData.json(folder + "quantities.json")
            + FactsScoreData.json(folder + "quantities.ambiguity.json")
        var halves = [FactsScoreData.Tally(), FactsScoreData.Tally()]
        var single = [FactsScoreData.Tally(), FactsScoreData.Tally()]
        for (index, item) in cases.enumerated() {
            let part = FactsScoreData.part(index, item["req"] as? String ?? "")
            score(item, into: &halves[part], &single[part], tuned: part == 0)
        }
        print(
            "| quantulum3 sentences | tuned \(FactsScoreData.percent(halves[0].share)) | unseen "
                + "\(FactsScoreData.percent(halves[1].share)) | \(cases.count) cases |"
        )
        print(
            "| quantulum3 quantities | tuned \(FactsScoreData.percent(single[0].share)) | unseen "
                + "\(FactsScoreData.percent(single[1].share)) | \(single[0].all + single[1].all) wanted or added |"
        )
        #expect(halves[0].share >= 0.81 && halves[1].share >= 0.75)
    }

    private func score(
        _ item: [String: Any],
        into tally: inout FactsScoreData.Tally,
        _ single: inout FactsScoreData.Tally,
        tuned: Bool
    ) {
        let input = item["req"] as? String ?? ""
        let wanted = (item["res"] as? [[String: Any]] ?? []).map { result in
            let value = (result["value"] as? NSNumber)?.doubleValue ?? .nan
            return Claim(
                value: value,
                width: (result["uncertainty"] as? NSNumber)?.doubleValue ?? 0,
                unit: Self.plain(result["unit"] as? String ?? "dimensionless")
            )
        }.filter { !$0.isYear }
        let found = quantities(in: AnalysisText(body: input, language: "en")).filter {
            $0.number.form != .fragment && ($0.number.suffix == nil || $0.unit != nil)
        }.map { quantity in
            let width = quantity.bound == .range ? ((quantity.high ?? 0) - (quantity.low ?? 0)) / 2 : 0
            return Claim(value: quantity.value, width: width, unit: Self.plain(quantity.unit?.name ?? "dimensionless"))
        }.filter { !$0.isYear }
        let isRight = wanted.count == found.count && zip(wanted, found).allSatisfy { $0.agrees(with: $1) }
        tally.count(isRight)
        var rest = found
        for want in wanted {
            let index = rest.firstIndex { want.agrees(with: $0) }
            single.count(index != nil)
            if let index { rest.remove(at: index) }
        }
        for _ in 0..<max(0, found.count - wanted.count) { single.count(false) }
        if !isRight, tuned {
            FactsScoreData.note("  \(input)\n     wanted \(wanted)\n     found \(found)")
        }
    }

    private static let names = [
        "pound": "pound-mass", "percentage": "per cent", "us dollar": "dollar", "pound sterling": "pound-sterling",
        "tonne": "ton",
        "pence": "penny", "annum": "year", "°": "degree", "gigaannum": "gigayear", "megaannum": "megayear",
        "inches": "inch",
        "cubic centimetre": "millilitre", "count per week": "time per week", "count per day": "time per day",
    ]

    private static func plain(_ name: String) -> String {
        let name = name.lowercased()
        return (names[name] ?? name).replacingOccurrences(of: "tonne per", with: "ton per")
    }

    private struct Claim: CustomStringConvertible {
        var value: Double
        var width: Double
        var unit: String
        var description: String { "\(value)±\(width) \(unit)" }
        var isYear: Bool { unit == "dimensionless" && value >= 1800 && value <= 2100 && value.rounded() == value }

        func agrees(with other: Claim) -> Bool {
            let isSterling = unit == "pound-sterling" && other.unit == "pound-mass"
            let isDozen = unit == "dozen" && abs(value * 12 - other.value) < 1e-9
            let isUnit =
                unit == other.unit || isSterling || isDozen
                || unit.replacingOccurrences(of: "dollar", with: "us dollar") == other.unit
            return isUnit && (isDozen || abs(value - other.value) <= abs(value) * 1e-6)
                && abs(width - other.width) <= 1e-6 + abs(width) * 1e-6
        }
    }

    /// Bounds by value: which numbers bound which way, text and brackets of ends set aside.
    @Test(.enabled(if: FactsScoreData.has("recognizers_text"))) func recognizersRanges() throws {
        let cases = try FactsScoreData.json(
            "recognizers_text/recognizers_text/Specs/Number/English/NumberRangeModel.json"
        )
        var halves = [FactsScoreData.Tally(), FactsScoreData.Tally()]
        for (index, item) in cases.enumerated() {
            let input = item["Input"] as? String ?? ""
            let wanted = (item["Results"] as? [[String: Any]] ?? []).flatMap { result in
                Self.bounds((result["Resolution"] as? [String: Any])?["value"] as? String ?? "")
            }
            // `equals 20` bounds nothing: it is the value.
            let exact = Set(wanted.filter { bound in wanted.filter { $0 == bound }.count > 1 })
            let found = quantities(in: AnalysisText(body: input, language: "en")).filter {
                $0.bound != .exactly && $0.bound != .about || exact.contains($0.value)
            }
            .flatMap { [$0.low, $0.high].compactMap { $0 } }
            let isRight = Set(wanted) == Set(found)
            let part = FactsScoreData.part(index, input)
            halves[part].count(isRight)
            if !isRight, part == 0 {
                FactsScoreData.note("  \(input)\n     wanted \(wanted)\n     found \(found)")
            }
        }
        print(
            "| Recognizers number ranges English | tuned \(FactsScoreData.percent(halves[0].share)) | unseen "
                + "\(FactsScoreData.percent(halves[1].share)) | \(cases.count) cases |"
        )
        #expect(halves[0].share >= 0.9 && halves[1].share >= 0.88)
    }

    private static func bounds(_ range: String) -> [Double] {
        range.dropFirst().dropLast().split(separator: ",").compactMap { Double($0) }
    }
}
