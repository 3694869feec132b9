import CrossExamination
import Testing

/// Copies and formulas that a reader told apart.
@Suite(.enabled(if: CopyScoreData.articles != nil)) struct FormulaRuleScores {
    @Test func formulasAmongLoadArticles() throws {
        let pairs = try FormulaPair.all()
        let wanted = Set(pairs.flatMap { [$0.first, $0.second] })
        var texts: [String: CopyText] = [:]
        try CopyScoreData.forEachArticle {
            if wanted.contains($0.id) {
                texts[$0.id] = CopyText($0.text)
            }
        }
        print("| half | formulas | found | copies | kept |\n|---|---|---|---|---|")
        for (name, isTuned) in [("tuned on", true), ("read later", false)] {
            var found: [Bool: [Bool]] = [:]
            for pair in pairs where pair.isTuned == isTuned {
                guard let one = texts[pair.first], let other = texts[pair.second] else { continue }
                let isFormula = one.copyLink(other) == nil
                found[pair.isFormula, default: []].append(isFormula)
                if isFormula != pair.isFormula {
                    CopyScoreData.note("\(isFormula ? "lost copy" : "missed formula"): \(pair.first) \(pair.second)")
                }
            }
            let (formulas, copies) = (found[true, default: []], found[false, default: []])
            let hit = Double(formulas.count { $0 }) / Double(max(1, formulas.count))
            let kept = Double(copies.count { !$0 }) / Double(max(1, copies.count))
            print(
                "| \(name) | \(formulas.count) | \(CopyScoreData.percent(hit)) | \(copies.count) | \(CopyScoreData.percent(kept)) |"
            )
            #expect(hit >= 0.78)
            #expect(kept >= 0.8)
        }
    }
}
