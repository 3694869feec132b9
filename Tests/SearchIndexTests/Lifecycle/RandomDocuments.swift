import TestSupport

@testable import SearchIndex

/// Documents as a test wants them: few keys and words, so that everything meets everything.
struct RandomDocuments {
    private var generator: SeededGenerator
    private static let stems = [
        "attack", "report", "walk", "minister", "election", "flood", "güter", "статья", "x", "y",
    ]
    private static let endings = ["", "s", "ed", "ing", "'s", "er"]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func number(_ range: Range<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    mutating func chance(_ share: Double) -> Bool {
        Double.random(in: 0..<1, using: &generator) < share
    }

    mutating func text(_ words: Int) -> String {
        var text = ""
        for _ in 0..<words {
            if chance(0.3) {
                text += "W\(number(0..<2000)) "
            } else {
                text += Self.stems[number(0..<Self.stems.count)] + Self.endings[number(0..<Self.endings.count)]
                text += chance(0.15) ? ". The " : " "
            }
        }
        return text
    }

    mutating func document(_ key: UInt64) -> IndexDocument {
        let languages = ["en", "en", "en", "de", "", "ru"]
        let longest = chance(0.05) ? 600 : 40
        let texts = [text(number(0..<6)), text(chance(0.5) ? 0 : number(0..<12)), text(number(0..<longest))]
        return IndexDocument(
            key: key,
            language: languages[number(0..<languages.count)],
            texts: texts.map { CutText($0) },
            keywords: [outlets(1), outlets(4)],
            numbers: [chance(0.2) ? nil : Int64(number(-1000..<1000)), chance(0.5) ? nil : Int64(number(0..<20))]
        )
    }

    mutating func change(_ key: UInt64) -> ColumnChange {
        var change = ColumnChange(key: key)
        if chance(0.7) {
            change.numbers["group"] = chance(0.2) ? .some(nil) : Int64(number(0..<20))
        }
        if chance(0.5) {
            change.keywords["names"] = outlets(4)
        }
        return change
    }

    /// Different ones: a repeated value is kept once.
    private mutating func outlets(_ most: Int) -> [String] {
        var values: [String] = []
        for _ in 0..<number(0..<most + 1) {
            let value = "outlet \(number(0..<30))"
            if !values.contains(value) {
                values.append(value)
            }
        }
        return values
    }
}
