import Testing

@testable import SearchIndex

@Suite struct EditDistanceTests {
    /// The whole table, cell by cell.
    static func distance(_ first: String, _ second: String) -> Int {
        let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count {
            for j in 0...b.count {
                guard i > 0, j > 0 else {
                    rows[i][j] = i + j
                    continue
                }
                let replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, replaced)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
                }
            }
        }
        return rows[a.count][b.count]
    }

    @Test(arguments: [(SampleWords.latin, 2...9), (SampleWords.mixed, 0...5), (Array("ab"), 0...12)])
    func findsWhatBruteForceFinds(alphabet: [Character], lengths: ClosedRange<Int>) throws {
        var random = SeededGenerator(seed: UInt64(lengths.upperBound))
        let words = random.words(1500, lengths: lengths, of: alphabet)
        let segment = try SampleSegment(languages: [[], words], seed: 3).segment()
        for round in 0..<24 {
            let whole = words.randomElement(using: &random) ?? ""
            let word =
                round % 3 == 0 ? random.word(lengths: lengths, of: alphabet) : whole + (round % 3 == 1 ? "b" : "")
            let all = Dictionary(uniqueKeysWithValues: words.map { ($0, Self.distance($0, word)) })
            for edits in 0...2 {
                #expect(try segment.words(within: edits, of: word, language: 1) == all.filter { $0.value <= edits })
            }
        }
    }

    @Test func countsASwapOfNeighboursAsOneEdit() throws {
        let segment = try SampleSegment(languages: [["kruks", "kurks", "kursk", "kurx"]], seed: 1).segment()
        #expect(try segment.words(within: 1, of: "kursk", language: 0) == ["kursk": 0, "kurks": 1])
        #expect(
            try segment.words(within: 2, of: "kursk", language: 0) == ["kursk": 0, "kurks": 1, "kruks": 2, "kurx": 2]
        )
    }
}
