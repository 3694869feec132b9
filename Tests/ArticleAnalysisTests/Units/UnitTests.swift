import ArticleAnalysis
import Testing

@Suite struct UnitTests {
    private func measure(_ text: String, _ language: String = "en") -> (value: Double, unit: MeasuredUnit?)? {
        measures(in: AnalysisText(body: text, language: language)).first.map { ($0.number.value, $0.unit) }
    }

    private static let inSI: [(String, String, Double)] = [
        ("40 square miles of reeds", "m²", 40 * 1609.344 * 1609.344), ("12 sq km", "m²", 12e6), ("5km", "m", 5000),
        ("a 30-inch pipe", "m", 30 * 0.0254), ("7 cubic metres", "m³", 7), ("90 km/h", "m/s", 25),
        ("3 tonnes", "kg", 3000),
        ("2.5 gigawatts", "W", 2.5e9), ("20 degrees Celsius", "K", 293.15), ("-4°F", "K", 253.15),
        ("8 percent", "1", 0.08),
        ("8%", "1", 0.08), ("three hours", "s", 10800), ("4 nautical miles", "m", 7408), ("6 MW", "W", 6e6),
        ("5 feet 6 inches", "m", 1.6764), ("600 kilowatt hours", "J", 600 * 3.6e6),
        ("415 ppm of methane", "1", 415e-6), ("half a mile of rope", "m", 804.672), ("a hose of 12 (kg)", "kg", 12),
        ("8 newton metres", "N·m", 8), ("5 m/s^2", "m/s²", 5), ("three times a week", "1/s", 3 / 604800.0),
        ("9 W/m^2", "W/m²", 9), ("a chip of 2.5 pm", "m", 2.5e-12),
    ]

    @Test(arguments: inSI)
    func convertsToSI(text: String, unit: String, value: Double) throws {
        let measure = try #require(self.measure(text))
        #expect(measure.unit?.siUnit == unit)
        let converted = try #require(measure.unit?.siValue(of: measure.value))
        #expect(abs(converted - value) < abs(value) * 1e-9)
    }

    private static let money: [(String, String, Double)] = [
        ("$5 million", "USD", 5e6), ("€3bn", "EUR", 3e9), ("£20", "GBP", 20), ("C$40", "CAD", 40),
        ("200 Swiss francs", "CHF", 200),
        ("90 roubles", "RUB", 90), ("USD 12", "USD", 12), ("15 million pounds", "GBP", 15e6),
        ("30 Hong Kong dollars", "HKD", 30),
        ("5 dollars and 20 cents", "USD", 5.2), ("$7m", "USD", 7e6), ("40 euro cents", "EUR", 0.4),
        ("70 new shekels", "ILS", 70),
        ("40 mln dlrs", "USD", 40e6), ("60 Namibian dollars", "NAD", 60), ("3 pounds 50 pence", "GBP", 3.5),
        ("a fee of euro 8 million", "EUR", 8e6), ("15 dollars and 40", "USD", 15.4), ("DM 30", "DEM", 30),
    ]

    @Test(arguments: money)
    func knowsCurrencies(text: String, code: String, value: Double) throws {
        let measure = try #require(self.measure(text))
        #expect(measure.unit?.dimension == .money)
        #expect(measure.unit?.siUnit == code)
        #expect(abs((measure.unit?.siValue(of: measure.value) ?? 0) - value) < 1e-6)
    }

    @Test func aNameThatManyCurrenciesShareHasNoCode() {
        #expect(measure("300 pesos")?.unit?.name == "peso")
        #expect(measure("300 pesos")?.unit?.siUnit == nil)
    }

    @Test func poundsAreWeightUnlessTheSumIsLarge() {
        #expect(measure("a salmon of 20 pounds")?.unit?.dimension == .mass)
    }

    @Test func aLetterBeforeANounIsAMillion() {
        #expect(measure("5m passengers")?.value == 5e6)
        #expect(measure("a 5m high wall")?.unit?.siUnit == "m")
    }

    @Test(arguments: ["the T-72 tank", "a Boeing 737", "60 of us", "at 6pm sharp", "at 2.30 pm sharp", "a 1080p film"])
    func leavesAloneWhatHasNoUnit(text: String) {
        #expect(measure(text)?.unit == nil)
    }

    @Test func agesAreYears() {
        #expect(measure("the 38-year-old sailor")?.unit?.isAge == true)
        #expect(measure("she is 81 years old")?.unit?.isAge == true)
        #expect(measure("a sailor, aged 38, drowned")?.unit?.isAge == true)
    }

    @Test(arguments: [
        ("de", "12 Quadratkilometer", "m²"), ("de", "4,5 Prozent", "1"), ("fr", "3 kilomètres", "m"),
        ("es", "20 por ciento", "1"), ("fr", "5 millions de dollars", "USD"), ("es", "3 millones de euros", "EUR"),
        ("fr", "60 mètres carrés", "m²"), ("de", "9 Grad Celsius", "K"),
    ])
    func readsOtherLanguages(language: String, text: String, unit: String) {
        #expect(measure(text, language)?.unit?.siUnit == unit)
    }
}
