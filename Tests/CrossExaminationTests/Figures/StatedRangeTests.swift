import ArticleAnalysis
import Testing

@testable import CrossExamination

@Suite struct StatedRangeTests {
    private func range(_ text: String) throws -> StatedRange {
        let body = "The army took \(text) there in the spring."
        let found = FigureFinder.figures(in: AnalysisText(body: body, language: "en"), dates: [], quotes: [])
        let figure = try #require(found.first)
        return try #require(StatedRange(figure))
    }

    @Test(arguments: [
        ("1,300 square kilometres", "500 square miles"), ("62,000 men", "62,400 men"),
        ("more than 62,000 men", "about 62,400 men"), ("over 10,000 men", "10,000 to 12,000 men"),
        ("more than 1,000 men", "1,200 men"), ("1.3 million men", "1.32 million men"), ("about 20 men", "21 men"),
        ("5 percent of it", "0.05 of it"), ("nearly 1,400 men", "1,380 men"), ("300 men", "304 men"),
        ("two thirds of it", "66 percent of it"),
    ])
    func agree(first: String, second: String) throws {
        #expect(try range(first).agrees(with: range(second)))
        #expect(try range(second).agrees(with: range(first)))
    }

    @Test(arguments: [
        ("500 square miles", "1,400 square kilometres"), ("over 1,300 men", "nearly 1,400 men"), ("20 men", "21 men"),
        ("62,000 men", "76,000 men"), ("130 men", "129 men"), ("more than 1,000 men", "1,900 men"),
        ("60 percent of it", "62 percent of it"), ("at least 12 men", "14 men"), ("10,000 to 12,000 men", "14,000 men"),
    ])
    func disagree(first: String, second: String) throws {
        #expect(try !range(first).agrees(with: range(second)))
        #expect(try !range(second).agrees(with: range(first)))
    }
}
