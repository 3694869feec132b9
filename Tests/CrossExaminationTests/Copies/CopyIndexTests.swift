import TestSupport
import Testing

@testable import CrossExamination

@Suite struct CopyIndexTests {
    private static func samples(_ sentences: some Sequence<String>) -> CopySamples {
        CopyText(sentences.joined(separator: " ")).samples
    }

    /// 400 articles; every tenth begins with eight sentences of the one before.
    private static let articles: [CopySamples] = (0..<400).map { number in
        let own = InventedText.sentences(12, seed: number)
        return samples(
            number % 10 == 9 ? InventedText.sentences(12, seed: number - 1).prefix(8) + own.prefix(4) : own[...]
        )
    }

    private static func filled() -> CopyIndex {
        var index = CopyIndex()
        for (number, samples) in articles.enumerated() {
            index.add(Int64(number), samples)
        }
        return index
    }

    @Test func findsWhatSharesHalf() {
        let index = Self.filled()
        for number in stride(from: 9, to: 400, by: 10) {
            let found = index.candidates(of: Self.articles[number])
            #expect(found.prefix(2) == [Int64(number), Int64(number - 1)])
            #expect(found.count < 5)
        }
    }

    @Test func bulkLoadingFindsTheSame() {
        let one = Self.filled()
        let bulk = CopyIndex(Self.articles.enumerated().map { (Int64($0), $1) })
        #expect(bulk.count == one.count)
        for samples in Self.articles {
            #expect(bulk.candidates(of: samples) == one.candidates(of: samples))
        }
    }

    @Test func orderOfArrivalDoesNotMatter() {
        let one = Self.filled()
        var other = CopyIndex()
        var random = SeededGenerator(seed: 5)
        for number in Self.articles.indices.shuffled(using: &random) {
            other.add(Int64(number), Self.articles[number])
        }
        for samples in Self.articles {
            #expect(other.candidates(of: samples) == one.candidates(of: samples))
        }
    }

    @Test func removedArticlesAreNotFoundAndLeaveRoom() {
        var index = Self.filled()
        for number in 0..<400 where number % 10 != 9 {
            index.remove(Int64(number))
        }
        #expect(index.count == 40)
        for number in stride(from: 9, to: 400, by: 10) {
            #expect(index.candidates(of: Self.articles[number]) == [Int64(number)])
        }
        for number in 0..<400 where number % 10 != 9 {
            index.add(Int64(number), Self.articles[number])
        }
        #expect(index.candidates(of: Self.articles[19]) == [19, 18])
        index.remove(4711)
        #expect(index.count == 400)
    }

    @Test func changedArticleIsFoundByItsNewTextOnly() {
        var index = Self.filled()
        let changed = Self.samples(InventedText.sentences(12, seed: 9001))
        index.add(3, changed)
        #expect(index.count == 400)
        #expect(index.candidates(of: changed) == [3])
        #expect(!index.candidates(of: Self.articles[3]).contains(3))
    }

    @Test func whatThousandsShareHidesNoCopy() {
        let boilerplate = InventedText.sentences(12, seed: 77)
        var index = CopyIndex()
        for number in 0..<3000 {
            index.add(Int64(number), Self.samples(boilerplate + InventedText.sentences(10, seed: 10_000 + number)))
        }
        let copy = Self.samples(boilerplate + InventedText.sentences(10, seed: 10_042).prefix(8))
        #expect(index.candidates(of: copy).first == 42)
    }

    @Test func textThatThousandsHoldFindsSomeOfThem() {
        let text = Self.samples(InventedText.sentences(12, seed: 8))
        var index = CopyIndex()
        for number in 0..<12_000 {
            index.add(Int64(number), text)
        }
        #expect(index.candidates(of: text).count == CopyIndex.mostEqual)
        #expect(index.candidates(of: text, for: 1) != index.candidates(of: text, for: 2))
        for number in 0..<11_999 {
            index.remove(Int64(number))
        }
        #expect(index.candidates(of: text) == [11_999])
    }

    @Test func shortTextsMeetTheSameWordsOnly() {
        var index = CopyIndex()
        index.add(1, CopyText("Rain in Velmora").samples)
        index.add(2, CopyText("Snow in Velmora").samples)
        index.add(3, CopyText("").samples)
        #expect(index.candidates(of: CopyText("rain in Velmora!").samples) == [1])
        #expect(index.candidates(of: CopyText("").samples).isEmpty)
        index.remove(3)
        index.remove(1)
        #expect(index.candidates(of: CopyText("rain in Velmora!").samples).isEmpty)
        #expect(index.count == 1)
    }
}
