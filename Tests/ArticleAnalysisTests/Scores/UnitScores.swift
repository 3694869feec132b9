import ArticleAnalysis
import Foundation
import Testing

/// Currencies, dimensions, ages and temperatures of Microsoft Recognizers-Text: a case counts where all its measures have the right
/// text, value and unit and none of the kind is added. Mentions of a unit without a number (`dollar`) are no figures and are
/// left out of what is wanted. Outside of English the cases name units in their language: there text and value are compared.
@Suite(.enabled(if: FactsScoreData.has("recognizers_text"))) struct UnitScores {
    @Test(arguments: [
        ("CurrencyModel", 0.83), ("DimensionModel", 0.93), ("AgeModel", 0.93), ("TemperatureModel", 0.92),
    ])
    func recognizersUnits(model: String, floor: Double) throws {
        for language in ["English", "German", "French", "Spanish"] {
            let cases = try FactsScoreData.json(
                "recognizers_text/recognizers_text/Specs/NumberWithUnit/\(language)/\(model).json"
            )
            let code = ["English": "en", "German": "de", "French": "fr", "Spanish": "es"][language] ?? "en"
            var halves = [FactsScoreData.Tally(), FactsScoreData.Tally()]
            for (index, item) in cases.enumerated() {
                let part = FactsScoreData.part(index, item["Input"] as? String ?? "")
                halves[part].count(isRight(item, model: model, language: code, tuned: part == 0))
            }
            print(
                "| Recognizers \(model) \(language) | tuned \(FactsScoreData.percent(halves[0].share)) "
                    + "| unseen \(FactsScoreData.percent(halves[1].share)) | \(cases.count) cases |"
            )
            if language == "English" {
                #expect(halves[0].share >= floor && halves[1].share >= floor)
            }
        }
    }

    private func isRight(_ item: [String: Any], model: String, language: String, tuned: Bool) -> Bool {
        let input = item["Input"] as? String ?? ""
        let wanted = (item["Results"] as? [[String: Any]] ?? []).compactMap { result -> Claim? in
            let resolution = result["Resolution"] as? [String: Any] ?? [:]
            guard let value = resolution["value"] as? String else { return nil }
            let unit = resolution["isoCurrency"] as? String ?? resolution["unit"] as? String ?? ""
            return Claim(
                text: (result["Text"] as? String ?? "").lowercased(),
                value: Double(value.replacingOccurrences(of: ",", with: ".")) ?? .nan,
                unit: Self.plain(unit)
            )
        }
        let text = AnalysisText(body: input, language: language)
        let found = measures(in: text).compactMap { number, unit, span -> Claim? in
            guard let unit, Self.belongs(unit, to: model) else { return nil }
            return Claim(
                text: text.string(span).lowercased(),
                value: number.value,
                unit: Self.plain(unit.name),
                code: unit.siUnit ?? "",
                isRate: unit.dimension == .rate
            )
        }
        let isRight =
            wanted.count == found.count
            && zip(wanted, found).allSatisfy { $0.agrees(with: $1, byUnit: language == "en") }
        if !isRight, tuned {
            FactsScoreData.note("  \(language) \(input)\n     wanted \(wanted)\n     found \(found)")
        }
        return isRight
    }

    private static func belongs(_ unit: MeasuredUnit, to model: String) -> Bool {
        switch model {
        case "CurrencyModel":
            unit.dimension == .money
                || unit.dimension == .rate && unit.siUnit?.prefix(3).allSatisfy(\.isUppercase) == true
        case "AgeModel": unit.isAge
        case "TemperatureModel": unit.dimension == .temperature
        default:
            [.length, .area, .volume, .mass, .speed, .information, .energy, .power, .rate, .angle].contains(
                unit.dimension
            )
        }
    }

    /// Unit names are compared without what only spelling changes.
    private static func plain(_ name: String) -> String {
        let name = name.lowercased().replacingOccurrences(of: "metre", with: "meter")
            .replacingOccurrences(of: "litre", with: "liter").replacingOccurrences(of: "-", with: " ")
        return [
            "degree celsius": "c", "degree fahrenheit": "f", "kelvin": "k", "us dollar": "dollar",
            "tonne": "metric ton", "btc": "bitcoin",
        ][name]
            ?? name
    }

    private struct Claim: CustomStringConvertible {
        var text: String
        var value: Double
        var unit: String
        var code = ""
        var isRate = false
        var description: String { "\(text)=\(value) \(unit) \(code)" }

        func agrees(with found: Claim, byUnit: Bool) -> Bool {
            let isSameUnit =
                !byUnit || unit == found.unit || unit.hasSuffix(" " + found.unit) || found.unit.hasSuffix(" " + unit)
                || unit.uppercased() == found.code
                || found.isRate && found.unit.hasPrefix(unit + " per")
            let isSameText = text == found.text || found.isRate && found.text.hasPrefix(text)
            return isSameText && isSameUnit && abs(value - found.value) <= abs(value) * 1e-9
        }
    }
}
