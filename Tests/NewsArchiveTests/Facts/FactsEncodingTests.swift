import ArticleAnalysis
import NewsModel
import Testing

@testable import NewsArchive

@Suite struct FactsEncodingTests {
    private static let body = """
        KYIV, April 26 (Reuters) - President Anna Kovalenko said on Saturday that "more than 1,400 square kilometres" of the \
        Vesk region had been taken since Aug. 6, 2024, and that about 250 soldiers were killed.

        "We did not expect it," Kovalenko told reporters. Defence Minister Peter Brandt believes that 3.5 million euros, up from \
        $2 million, would be enough; the ministry denied that three quarters of it was lost. Every Monday he meets Ms. Kovalenko.
        """

    private static func facts(_ body: String = body) -> (ArticleFacts, [UInt8]) {
        let text = AnalysisText(body: body, title: "Report", language: "en")
        return (ArticleFacts(of: text, published: CalendarDay(year: 2025, month: 4, day: 26)), text.bytes)
    }

    @Test func factsAreReadAsTheyWereWritten() throws {
        let (facts, body) = Self.facts()
        #expect(!facts.names.isEmpty && !facts.quotes.isEmpty && !facts.dates.isEmpty && !facts.figures.isEmpty)
        let bytes = FactsEncoder.encode(facts, body: body)
        #expect(FactsDecoder.facts(in: bytes, body: body) == facts)
        #expect(bytes.count < body.count)
    }

    @Test(arguments: [
        "It ended 20,000 years ago.", "It ends 90,000 centuries later.", "It began in the 9999th century.",
        "It ended 99999999999 years ago.", "Some 1e99 people left 1e309 days ago, or -9223372036854775808.",
    ])
    func noDateOrNumberIsTooFarToBeKept(sentence: String) throws {
        let (facts, body) = Self.facts(sentence)
        #expect(FactsDecoder.facts(in: FactsEncoder.encode(facts, body: body), body: body) == facts)
    }

    @Test func factsOfAnEmptyTextAreReadAsTheyWereWritten() {
        let bytes = FactsEncoder.encode(ArticleFacts(), body: [])
        #expect(FactsDecoder.facts(in: bytes, body: []) == ArticleFacts())
    }

    @Test func oddNumbersAreReadAsTheyWereWritten() {
        let numbers: [Double] = [
            0, -0.0, 0.1, -1, 1e300, -1e18, 4_503_599_627_370_496, 1 / 3, -0x1p63, 0x1p63, -0x1p62,
        ]
        let facts = ArticleFacts(
            figures: numbers.map { number in
                FigureMention(
                    value: number,
                    low: -number,
                    high: number,
                    bound: .range,
                    step: number,
                    subject: "",
                    parts: FigureSubject(),
                    claimantKind: .reported,
                    stance: .unverified,
                    sentence: BodySpan(0..<0),
                    span: BodySpan(0..<0)
                )
            }
        )
        let read = FactsDecoder.facts(in: FactsEncoder.encode(facts, body: []), body: [])
        #expect(read == facts)
        #expect(read?.figures[1].value.sign == .minus)
    }

    @Test func otherVersionsAndShorterBodiesAreRefused() {
        let (facts, body) = Self.facts()
        var bytes = FactsEncoder.encode(facts, body: body)
        #expect(FactsDecoder.facts(in: bytes, body: Array(body.prefix(40))) == nil)
        #expect(FactsDecoder.facts(in: bytes + [0], body: body) == nil)
        bytes[0] += 1
        #expect(FactsDecoder.facts(in: bytes, body: body) == nil)
    }

    /// Whatever the bytes are, reading ends, and without harm.
    @Test func damagedBytesAreReadOrRefused() {
        let (facts, body) = Self.facts()
        let bytes = FactsEncoder.encode(facts, body: body)
        for place in bytes.indices {
            #expect(FactsDecoder.facts(in: Array(bytes.prefix(place)), body: body) == nil)
            for bit in 0..<8 {
                var damaged = bytes
                damaged[place] ^= 1 << UInt8(bit)
                _ = FactsDecoder.facts(in: damaged, body: body)
            }
        }
    }

    @Test func entriesAreReadAsTheyWereWritten() throws {
        let entries = FactsEntries(
            names: [(name: 1, count: 2), (name: 1 << 40, count: 300)],
            days: [DayRange(first: -3, last: 20_000), DayRange(first: 20_000, last: 20_000)]
        )
        let read = try #require(FactsEntries(encoded: entries.encoded))
        #expect(read.names.map(\.name) == [1, 1 << 40] && read.names.map(\.count) == [2, 300])
        #expect(read.days == entries.days)
        #expect(FactsEntries(encoded: Array(entries.encoded.dropLast())) == nil)
    }
}
