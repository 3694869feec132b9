import ArticleAnalysis
import Testing

@testable import CrossExamination

@Suite struct TopicReaderTests {
    private func topics(_ body: String, language: String = "en") -> [FigureTopic] {
        let article = SampleArticles.article("a", body, language: language)
        return article.facts.figures.compactMap(TopicReader(article).topic)
    }

    private func nation(_ name: String) -> FigureTopic.Holder? {
        NationTable.shared.match(at: 0, in: SubjectWord.words(of: name)).map { .nation($0.nation) }
    }

    @Test(arguments: ["Norwegian forces", "Norway's army", "Norway", "Oslo's troops", "Norwegians", "norwegischen"])
    func aNationHasManyNames(name: String) {
        #expect(nation(name) == nation("Norway") && nation(name) != nil)
    }

    @Test(arguments: [
        ("At least 30 people died in Bergen.", "killed"), ("The death toll in Bergen rose to 30.", "killed"),
        ("The flood left 30 people dead in Bergen.", "killed"), ("The flood injured 30 people in Bergen.", "wounded"),
        ("The army suffered 300 casualties in Bergen.", "losses"),
        ("The army suffered 300 dead and wounded in Bergen.", "losses"),
        ("Some 30 people are missing in Bergen.", "missing"), ("Some 30 people drowned in Bergen.", "killed"),
        ("Some 30 people were known to have died.", "killed"), ("Some 30 people lost their lives.", "killed"),
    ])
    func whatBefellThemIsOneOfFew(body: String, harm: String) {
        #expect(topics(body).map(\.harm) == [harm])
    }

    @Test func aDeathSquadKillsNobodyByItsName() {
        #expect(topics("The police hunt 30 death squads in Bergen.").map(\.harm) == [nil])
    }

    @Test func synonymsAreOneThing() {
        let things = ["troops", "soldiers", "servicemen"].flatMap { topics("Some 900 \($0) were deployed in Bergen.") }
        #expect(Set(things.map(\.thing)) == ["soldier"])
        #expect(Set(things.map(\.deed)) == ["deploy"])
    }

    @Test func aPlaceIsItsName() {
        let places = ["the Bergen region", "Bergen", "Norway's Bergen province"].flatMap {
            topics("The storm destroyed 300 houses in \($0).")
        }
        #expect(places.map(\.place).allSatisfy { $0 == ["bergen"] } && places.count == 3)
    }

    @Test func whatComesOnTopOrIsAPartIsMarked() {
        #expect(topics("Another 30 houses were destroyed in Bergen.").map(\.marks) == [[.more]])
        #expect(topics("Some 30 of the houses were destroyed in Bergen.").map(\.marks) == [[.part]])
    }
}
