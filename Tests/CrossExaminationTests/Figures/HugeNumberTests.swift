import ArticleAnalysis
import NewsModel
import TestSupport
import Testing

@testable import CrossExamination

/// Numbers that nobody can reckon with, from the text to everything across articles.
@Suite struct HugeNumberTests {
    private static let digits310 = "9" + String(repeating: "0", count: 309)
    private static let digits400 = String(repeating: "7", count: 400)

    static let sentences = [
        "Prices rose 1e309 percent.", "Prices rose \(digits310) percent.", "Prices rose \(digits400) percent.",
        "The firm lost $\(digits310).", "The firm lost -\(digits400) dollars.",
        "About \(digits310) people were killed.",
        "At least \(digits400) people were killed.", "The bank lent 9e307 million euros.",
        "The bank lent \(String(repeating: "9", count: 306)) trillion trillion euros.",
        "The bank lent \(digits310)bn.", "Between 1e308 and 1e309 people were killed.",
        "From 1e308 to 1e309 people were killed.", "Some 1e308-1e309 people were killed.",
        "It was -1e308 to 1e308 degrees Fahrenheit.", "It was 1e308 ± 1e308 degrees.",
        "The army took 1e308 square light years of land.", "The army took 1e300 cubic miles of water.",
        "The lake lost 0.\(digits400) cubic kilometres.", "The lake lost 1e-400 cubic kilometres.",
        "Some \(digits400)/\(digits400) of people were killed.", "1 in 1e309 people was killed.",
        "One out of \(digits310) people was killed.", "\(digits310) in 1e309 people were killed.",
        "It weighs 1e308 pounds 5 ounces.", "It cost 1e308 dollars and 99 cents.", "It cost 0^-5 dollars.",
        "It cost 0e999 dollars.", "It holds 2x10^999 atoms.", "The storm cut 1e308 miles per second off its speed.",
        "Sales grew by 1e308 %, against 1e308 % a year before.",
        "Five people were killed in 99999999999999999999.", "Five people were killed 99999999999 years ago.",
        "Five people were killed \(digits400) years ago.", "It will end in \(digits310) days.",
        "It will end in 1e309 centuries.", "It ended 99,999 centuries ago.", "It ended 20,000 years ago.",
        "It ended 1e18 Mondays ago.", "It ends 1e18 Fridays from now.", "It ended 1e30 weeks ago Sunday.",
        "Profit rose in the third quarter. It fell 1e30 years earlier.", "It opened 1e30 years before 1990.",
        "It opened 1e30 decades after 1990.", "The last 1e30 quarters were bad.",
        "The first 1e30 months of 2020 were bad.",
        "It took one year and 1e30 days.", "It ended 90,000 centuries and 90,000 years ago.",
        "It opens on day 99999999999999999999 of May 2024.", "It opened on 99999999999-99999999999-99999999999.",
        "The 9999th century was good.", "He is 1e309 years old.", "He came 1e309 days before Christmas.",
        "-9223372036854775808 people were killed.", "9223372036854775808 people were killed.",
    ]

    @Test(arguments: sentences)
    func nothingThatIsNotFiniteComesOut(sentence: String) {
        check(["\(sentence) The flood in Tavik was in March.", "In Tavik the flood came. \(sentence)"])
    }

    @Test(arguments: [
        "Prices rose 1e309 percent.", "Prices rose \(digits310) percent.", "Prices rose 9e307 million percent.",
        "From 1e308 to 1e309 people were killed.",
    ])
    func aNumberBeyondReckoningIsNoFigure(sentence: String) {
        #expect(joinedFigures(SampleArticles.articles([sentence])).isEmpty)
    }

    /// Numbers, scales, units and dates put together and broken by a seeded generator.
    @Test(arguments: [UInt64](1...4))
    func noSentenceTrapsOrIsInfinite(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let bodies = (0..<3).map { _ in (0..<4).map { _ in Self.sentence(&generator) }.joined(separator: " ") }
            check(bodies, language: Self.pick(["en", "en", "de", "fr", "es"], &generator))
        }
    }

    private func check(_ bodies: [String], language: String = "en") {
        var articles = bodies.enumerated().map { SampleArticles.article("\($0)", $1, language: language) }
        articles.append(SampleArticles.article("z", bodies[0], published: nil, language: language))
        for figure in articles.flatMap(\.facts.figures) {
            let values = [figure.value, figure.step, figure.low, figure.high, figure.siValue].compactMap(\.self)
            #expect(values.allSatisfy { $0.isFinite }, "\(figure)")
            #expect(StatedRange(figure) != nil, "\(figure)")
        }
        for date in articles.flatMap(\.facts.dates) {
            let years = [date.start, date.end].compactMap { $0?.year }
            #expect(years.allSatisfy { (0...9999).contains($0) }, "\(date)")
        }
        for group in compare(articles).flatMap(\.groups) {
            let ends = [group.low, group.high].compactMap(\.self)
            #expect(ends.allSatisfy { $0.isFinite }, "\(group)")
        }
        _ = timeline(articles, stories: Dictionary(uniqueKeysWithValues: articles.map { ($0.id, "s") }))
    }

    private static let numbers = [
        "0", "1", "3", "12", "1,400", "2.5", "½", "3/4", "1e309", "1e308", "1e100", "1e99", "-1e308", "9e307",
        "2x10^999",
        "10^308", "0^-5", "0e999", "1e-400", digits310, digits400, "0.\(digits400)", "\(digits400).\(digits400)",
        "1,000,000,000",
        "99999999999999999999", "9223372036854775807", "-9223372036854775808", "2147483648", "one", "twelve", "half a",
        "a third",
        "two hundred", "nineteen ninety-nine", "2024", "1999", "20,000", "31", "Q3", "1990s",
    ]
    private static let joints = [
        " ", "-", " to ", " and ", " or ", "–", "/", " ± ", " out of ", " in ", ".", ",", ":", " times ", " million ",
        " trillion ",
        " trillion trillion ", "bn ", " dozen ", " and a half ", " point five ", "%", " percent ", "$", " °F ", " km ",
        " Milliarden ", " und ", " bis ", " millions de ",
    ]
    private static let units = [
        "percent", "dollars", "years ago", "days ago", "centuries later", "Mondays ago", "weeks ago Sunday", "quarters",
        "months of 2020",
        "square miles", "light years", "degrees Fahrenheit", "pounds", "ounces", "people", "soldiers",
        "years before Christmas",
        "days from now", "of May 2024", "January", "hours", "miles per second", "cents", "decades before 1990",
        "year-old man",
        "metres", "th century", "kilowatt hours", "Prozent", "Tagen", "Jahre alt", "personas", "siècles",
    ]
    private static let openings = [
        "Prices rose", "The flood killed", "At least", "Between", "From", "It will end in", "The army said that",
        "The last", "About",
        "The first", "In the third quarter sales fell", "He was born on", "The bank lost $",
    ]

    private static func sentence(_ generator: inout SeededGenerator) -> String {
        var text = pick(openings, &generator) + " "
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            text += pick(numbers, &generator) + pick(joints, &generator)
        }
        text += pick(numbers, &generator) + " " + pick(units, &generator)
        text += pick([".", " were killed.", " and " + pick(units, &generator) + "."], &generator)
        guard Bool.random(using: &generator) else { return text }
        let place = text.index(text.startIndex, offsetBy: Int.random(in: 0..<text.count, using: &generator))
        text.replaceSubrange(place...place, with: pick(joints + numbers, &generator))
        return text
    }

    private static func pick(_ list: [String], _ generator: inout SeededGenerator) -> String {
        list[Int.random(in: 0..<list.count, using: &generator)]
    }
}
