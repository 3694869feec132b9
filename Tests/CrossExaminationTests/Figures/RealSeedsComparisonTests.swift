import ArticleAnalysis
import CrossExamination
import Foundation
import NewsModel
import Testing

/// The figures of five real texts on one event, where `NEWSD_TEST_SEEDS` names their folder.
@Suite(.enabled(if: SampleArticles.realSeeds != nil, "NEWSD_TEST_SEEDS names no folder"))
struct RealSeedsComparisonTests {
    /// The first article of each file: what follows "Hashtags" belongs to others.
    private func articles() throws -> [ExaminedArticle] {
        let folder = try #require(SampleArticles.realSeeds)
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            let body = text.components(separatedBy: "\nHashtags")[0]
            return SampleArticles.article(
                name,
                body,
                published: Moment("2025-04-28"),
                copyOf: body.contains("hurdle to peace") ? "original" : nil
            )
        }
    }

    @Test func theAreaTakenIsGivenInTwoValues() throws {
        let found = compare(try articles())
        let area = try #require(found.first)
        #expect(area.conflict && area.independent == 4 && area.subject.contains("Kursk"))
        #expect(Set(area.values[0]) == [500, 1300] && Set(area.values[1]) == [1400] && area.groups.count == 2)
        #expect(found.filter(\.conflict).count == 1)
    }

    @Test func eachSidesLossesAreAComparisonOfItsOwn() throws {
        let found = compare(try articles())
        let russian = try #require(found.first { $0.subject.hasPrefix("Russian losses") })
        #expect(Set(russian.values.joined()) == [62_000, 62_400] && !russian.conflict && russian.independent == 2)
        #expect(Set(russian.groups[0].claims.compactMap(\.content.claimant)) == ["Ukraine", "The Ukrainian military"])
        let ukrainian = try #require(found.first { $0.subject.hasPrefix("Ukrainian losses") })
        #expect(Set(ukrainian.values.joined()) == [76_000] && !ukrainian.conflict && ukrainian.independent == 2)
        #expect(
            Set(ukrainian.groups[0].claims.compactMap(\.content.claimant))
                == ["Russia's defence ministry", "Valery Gerasimov"]
        )
    }

    @Test func theTroopsSentAgreeWithTheirRange() throws {
        let troops = try #require(compare(try articles()).first { $0.subject.hasPrefix("North Korean troops") })
        #expect(troops.groups.count == 1 && troops.groups[0].low == 10_000 && troops.groups[0].high == 12_000)
    }
}
