import ArticleAnalysis
import CrossExamination
import NewsModel
import Testing

@Suite struct StoryTraitsTests {
    private static let bridge = InventedStories.traits(InventedStories.bridge)
    private static let bridgeAgain = InventedStories.traits(InventedStories.bridgeAgain)
    private static let harvest = InventedStories.traits(InventedStories.harvest)

    @Test func reportsOfOneEventAreLinked() throws {
        let weight = try #require(Self.bridge.link(to: Self.bridgeAgain))
        #expect(weight > 0.25 && weight < 1)
        #expect(Self.bridgeAgain.link(to: Self.bridge) == weight)
    }

    @Test func reportsOfDifferentEventsAreNot() {
        #expect(Self.bridge.link(to: Self.harvest) == nil)
    }

    @Test func equalTextsAreLinkedBelowTheWeightOfCopies() throws {
        let weight = try #require(Self.bridge.link(to: Self.bridge))
        #expect(weight < StoryLink.copyWeight)
    }

    @Test func articlesMonthsApartAreNotLinked() {
        var later = InventedStories.bridgeAgain
        later.published = CalendarDay(year: 2024, month: 7, day: 30)
        #expect(Self.bridge.link(to: InventedStories.traits(later)) == nil)
    }

    @Test func theFurtherApartTheLessAlike() throws {
        var later = InventedStories.bridgeAgain
        later.published = InventedStories.day(6)
        let near = try #require(Self.bridge.link(to: Self.bridgeAgain))
        let far = try #require(Self.bridge.link(to: InventedStories.traits(later)))
        #expect(far < near)
    }

    @Test func undatedArticleStandsAtTheLatestDayItMentions() {
        var undated = InventedStories.harvest
        undated.published = nil
        undated.body += " The frost of April 20, 2023 was worse than that of March 2, 2019."
        #expect(InventedStories.traits(undated).day == CalendarDay(year: 2023, month: 4, day: 20))
    }

    @Test func articleWithoutAnyDayStandsNowhere() {
        var undated = InventedStories.harvest
        undated.published = nil
        #expect(InventedStories.traits(undated).day == nil)
    }

    @Test func encodingKeepsEverything() throws {
        for traits in [Self.bridge, Self.harvest, InventedStories.traits(.init(title: "", body: "", published: nil))] {
            let bytes = traits.encoded
            #expect(bytes.count <= 300)
            #expect(StoryTraits(encoded: bytes) == traits)
        }
    }

    @Test func damagedBytesAreNoTraits() {
        let bytes = Self.bridge.encoded
        #expect(StoryTraits(encoded: []) == nil)
        #expect(StoryTraits(encoded: Array(bytes.dropLast())) == nil)
        #expect(StoryTraits(encoded: [99] + bytes.dropFirst()) == nil)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0xFF
            _ = StoryTraits(encoded: changed)?.link(to: Self.bridge)
        }
    }

    @Test func emptyAndEndlessArticlesAreTaken() {
        let endless = String(repeating: "Quorrel and the Vessen ", count: 40_000)
        let traits = InventedStories.traits(.init(title: "Quorrel", body: endless, published: nil))
        #expect(traits.encoded.count <= 300)
        #expect(InventedStories.traits(.init(title: "", body: "", published: nil)).link(to: traits) == nil)
    }

    @Test func possessiveFormsAreOneWord() throws {
        let one = InventedStories.Piece(
            title: "Quorrel's mayor resigns",
            body: "Quorrel’s mayor Ingeld Brasky resigned. Brasky's deputies stay. The Vessen's barges wait.",
            published: nil
        )
        let other = InventedStories.Piece(
            title: "Mayor of Quorrel resigns",
            body:
                "The mayor of Quorrel, Ingeld Brasky, resigned. The deputies of Brasky stay. Barges of the Vessen wait.",
            published: nil
        )
        #expect(try #require(InventedStories.traits(one).link(to: InventedStories.traits(other))) > 0.8)
    }

    @Test(arguments: [
        (
            "ms", "Jambatan Tarnmouth di Quorrel runtuh ke dalam sungai Vessen, kata Ingeld Brasky.",
            "Ingeld Brasky berkata jambatan Tarnmouth di Quorrel yang runtuh ke sungai Vessen akan dibina semula."
        ),
        ("zh", "暴雨冲垮蓝岩镇鹭鸶桥，十一人受伤。蓝岩镇镇长骆驰说鹭鸶桥将重建。", "蓝岩镇鹭鸶桥被暴雨冲垮，镇长骆驰宣布重建鹭鸶桥。"),
        (
            "ar", "انهار جسر الطرنموث في مدينة الكوريلية وأصيب أشخاص",
            "مدينة الكوريلية تعيد بناء جسر الطرنموث بعد أن انهار"
        ),
    ])
    func languagesWithoutTableAreLinkedByNamesAndLongWords(language: String, one: String, other: String) {
        let first = InventedStories.traits(.init(title: one, body: one, published: nil, language: language))
        let second = InventedStories.traits(.init(title: other, body: other, published: nil, language: language))
        #expect(first.link(to: second) != nil)
    }
}
