import ArticleAnalysis
import Testing

@Suite struct NameVariantTests {
    @Test(arguments: [
        ("Volodymyr Zelenskiy", "Vladimir Zelensky"), ("Zelenskyy", "Volodymyr Zelenskiy"),
        ("Mr. Putin", "Vladimir Putin"),
        ("J. Edgar Hoover", "John Edgar Hoover"), ("J. Hoover", "John Hoover"), ("Bill Clinton", "William Clinton"),
        ("Dmitry Medvedev", "Dmitri Medvedyev"), ("Yevgeny Prigozhin", "Evgeny Prigozhin"),
        ("Orban Viktor", "Viktor Orban"),
        ("Zhao", "Zhao Wenxuan"), ("Zelensky", "Wolodymyr Selenskyj"),
        ("George W. Bush", "George Bush"), ("Muhammad Hussein", "Mohammed Hussein"),
    ]) func personsThatCanBeOne(first: String, second: String) {
        #expect(PersonName.canBeSame(PersonName(first), PersonName(second)))
        #expect(PersonName.canBeSame(PersonName(second), PersonName(first)))
    }

    @Test(arguments: [
        ("Bill Clinton", "Hillary Clinton"), ("George W. Bush", "George H. Bush"), ("Anna Roth", "Anna Rother"),
        ("Kim", "Kin"),
        ("Li Wei", "Li Na"), ("John Hoover", "James Hoover"), ("Smith", "John Smythe"), ("Maria", "Maria Keller"),
        ("Jimmy Keller", "J. Pat Keller"), ("Pat Smyth", "Pat Smith"), ("Xi", "Jinping Xian"),
    ]) func personsThatCannot(first: String, second: String) {
        #expect(!PersonName.canBeSame(PersonName(first), PersonName(second)))
    }

    @Test(arguments: [
        ("Kyiv", "Kiev"), ("Kharkiv", "Kharkov"), ("the Netherlands", "Holland"), ("U.S.", "United States"),
        ("Köln", "Cologne"),
    ])
    func placesThatCanBeOne(first: String, second: String) {
        #expect(PlaceName.canBeSame(first, second))
    }

    @Test(arguments: [("North Korea", "South Korea"), ("Paris", "Parma"), ("York", "New York")])
    func placesThatCannot(first: String, second: String) {
        #expect(!PlaceName.canBeSame(first, second))
    }

    @Test(arguments: [
        ("Apple Inc.", "Apple"), ("the World Health Organization", "WHO"), ("Bank of England", "the Bank of England"),
    ])
    func organisationsThatCanBeOne(first: String, second: String) {
        #expect(OrganisationName.canBeSame(first, second))
    }

    @Test(arguments: [
        ("Bank of England", "Bank of Japan"), ("Ministry of Health", "Ministry of Defence"),
        ("Deutsche Bank", "Deutsche Bahn"),
    ])
    func organisationsThatCannot(first: String, second: String) {
        #expect(!OrganisationName.canBeSame(first, second))
    }
}
