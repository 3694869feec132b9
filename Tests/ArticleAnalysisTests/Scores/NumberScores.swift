import ArticleAnalysis
import Foundation
import Testing

/// Numbers of Microsoft Recognizers-Text: a case counts where all its numbers have the right text and value and none is added.
@Suite(.enabled(if: FactsScoreData.has("recognizers_text"))) struct NumberScores {
    @Test func recognizersNumbers() throws {
        for (language, floor) in [("English", 0.92), ("German", 0.66), ("French", 0.65), ("Spanish", 0.55)] {
            let cases = try FactsScoreData.json(
                "recognizers_text/recognizers_text/Specs/Number/\(language)/NumberModel.json"
            )
            let code = ["English": "en", "German": "de", "French": "fr", "Spanish": "es"][language]
            var halves = [FactsScoreData.Tally(), FactsScoreData.Tally()]
            for (index, item) in cases.enumerated() {
                let part = FactsScoreData.part(index, item["Input"] as? String ?? "")
                halves[part].count(isRight(item, language: code, tuned: part == 0))
            }
            print(
                "| Recognizers numbers \(language) | tuned \(FactsScoreData.percent(halves[0].share)) "
                    + "| unseen \(FactsScoreData.percent(halves[1].share)) | \(cases.count) cases |"
            )
            #expect(halves[0].share >= floor && halves[1].share >= floor)
        }
    }

    private func isRight(_ item: [String: Any], language: String?, tuned: Bool) -> Bool {
        let input = item["Input"] as? String ?? ""
        let results = item["Results"] as? [[String: Any]] ?? []
        let wanted = results.map { result in
            Claim(
                text: (result["Text"] as? String ?? "").lowercased(),
                value: Double(
                    ((result["Resolution"] as? [String: Any])?["value"] as? String ?? "").replacingOccurrences(
                        of: ",",
                        with: "."
                    )
                ) ?? .nan
            )
        }
        let text = AnalysisText(body: input, language: language)
        let found = numbers(in: text).filter { $0.suffix == nil }.map {
            Claim(text: text.string($0.span).lowercased(), value: $0.value)
        }
        let isRight = wanted.count == found.count && zip(wanted, found).allSatisfy { $0.agrees(with: $1) }
        if !isRight, tuned {
            FactsScoreData.note("  \(language ?? "") \(input)\n     wanted \(wanted)\n     found \(found)")
        }
        return isRight
    }

    private struct Claim: CustomStringConvertible {
        var text: String
        var value: Double
        var description: String { "\(text)=\(value)" }

        func agrees(with other: Claim) -> Bool {
            text == other.text && abs(value - other.value) <= abs(value) * 1e-9
        }
    }
}
