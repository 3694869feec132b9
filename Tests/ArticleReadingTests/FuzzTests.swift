import ArticleReading
import TestSupport
import Testing

@Suite struct FuzzTests {
    private static let words = [
        "\n", "\n\n", "\r\n", " ", "\u{2028}", "Related Articles\n", "Comments\n", "2 hours ago\n", "- The Sun\n",
        "The Sun\n", "By Jane Roe\n", "(Reuters) - ",
        "MOSCOW, ", "April 28, 2025", "Published: ", "---\n", "# ", "**", "[a](b)", "![", "](", "Updated:\n",
        "by Taboola ", "Undo ", "READ MORE: ",
        "Click to share (Opens in new window)", "Getty Images\n", "told Reuters ", "Document 1 of 2\n",
        "Length: 5 words\n", "Body\n", "End of Document\n", "…", "“", "é",
        "\u{A0}", "漢字。", "\u{FEFF}", "title: x\n",
        "A sentence that is long enough to be taken for one, with some words more in it. ",
    ]

    private func check(_ bytes: [UInt8], name: String) {
        guard let file = try? read(bytes, name: name) else { return }
        for article in file.articles {
            #expect(article.span.lowerBound >= 0 && article.span.upperBound <= bytes.count && !article.span.isEmpty)
            #expect(article.furniture.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count })
            #expect(zip(article.furniture, article.furniture.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            #expect(zip(article.pieces, article.pieces.dropFirst()).allSatisfy { $0.bodyOffset < $1.bodyOffset })
            #expect(
                article.pieces.allSatisfy {
                    article.span.lowerBound <= $0.span.lowerBound && $0.span.upperBound <= article.span.upperBound
                }
            )
            #expect(!article.body.isEmpty)
        }
        #expect(zip(file.articles, file.articles.dropFirst()).allSatisfy { $0.span.upperBound <= $1.span.lowerBound })
        if file.charset == "utf-8", !file.articles.isEmpty {
            let lost = lostBytes(of: file, in: bytes)
            #expect(lost.allSatisfy { $0 < 3 }, "\(lost.prefix(5)) of \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test func survivesRandomBytes() {
        var generator = SeededGenerator(seed: 1)
        for round in 0..<1500 {
            let count = Int.random(in: 0..<400, using: &generator)
            let lowest: UInt8 = round.isMultiple(of: 2) ? 0 : 9
            check(
                (0..<count).map { _ in UInt8.random(in: lowest...255, using: &generator) },
                name: round.isMultiple(of: 3) ? "a.md" : "a.txt"
            )
        }
    }

    @Test func survivesWordsOfThePagesInAnyOrder() {
        var generator = SeededGenerator(seed: 2)
        for round in 0..<1500 {
            let text = (0..<Int.random(in: 1..<60, using: &generator)).compactMap { _ in
                Self.words.randomElement(using: &generator)
            }.joined()
            check(Array(text.utf8), name: round.isMultiple(of: 2) ? "a.md" : "a.txt")
        }
    }

    @Test func survivesDamagedPages() {
        var generator = SeededGenerator(seed: 3)
        let page = Array(SamplePages.aggregator.utf8)
        for round in 0..<400 {
            var bytes = page
            for _ in 0..<Int.random(in: 1..<12, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: 1...255, using: &generator)
                case 1: bytes.removeSubrange(index..<min(bytes.count, index + 40))
                case 2:
                    bytes.insert(contentsOf: Array((Self.words.randomElement(using: &generator) ?? "").utf8), at: index)
                default: bytes.insert(0x0A, at: index)
                }
            }
            check(bytes, name: round.isMultiple(of: 4) ? "a.md" : "a.txt")
        }
    }
}
