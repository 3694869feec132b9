import NewsModel
import Testing

@testable import NewsArchive

@Suite struct ArticleKeyTests {
    private static func key(_ path: String, _ identity: String, _ ordinal: Int = 0) -> ArticleKey {
        ArticleKey(path: Array(path.utf8), identity: identity, ordinal: ordinal)
    }

    @Test func idStaysTheSameForEver() {
        #expect(Self.key("wire/storm.txt", "storm hits coast").articleID == "a75zqee0697zs")
    }

    @Test func idDependsOnPathIdentityAndOrdinal() {
        let keys = [
            Self.key("a", "b"), Self.key("b", "b"), Self.key("a", "c"), Self.key("a", "b", 1), Self.key("ab", ""),
        ]
        #expect(Set(keys).count == keys.count)
    }

    @Test func idHasTwelveCharactersWithoutLookAlikes() {
        for ordinal in 0..<500 {
            let id = Self.key("x", "y", ordinal).articleID
            #expect(id.count == 13)
            #expect(id.dropFirst().allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
        }
    }

    @Test func idsSortAsTheirNumbersDo() {
        let keys = (0..<500).map { Self.key("x", "y", $0) }
        #expect(keys.sorted().map(\.articleID) == keys.map(\.articleID).sorted())
    }

    @Test(arguments: 1...13)
    func everyStartOfAnIdCoversIt(length: Int) throws {
        let key = Self.key("x", "y")
        let range = try #require(ArticleKey.range(ofStart: String(key.articleID.prefix(length)), letter: "a"))
        #expect(range.contains(key.number))
        #expect(range.count == 1 << (5 * (13 - length)))
    }

    @Test(arguments: ["", "s0000", "a000l", "a0000 ", "a0000000000000", "aé000"])
    func whatIsNoStartOfAnIdIsRefused(start: String) {
        #expect(ArticleKey.range(ofStart: start, letter: "a") == nil)
    }

    @Test func wholeIdReadsBack() {
        let key = Self.key("x", "y")
        #expect(ArticleKey(articleID: key.articleID) == key)
        #expect(ArticleKey(articleID: key.storyID) == nil)
        #expect(ArticleKey(articleID: String(key.articleID.dropLast())) == nil)
    }
}
