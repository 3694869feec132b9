import ArticleAnalysis
import CrossExamination
import NewsModel
import TestSupport
import Testing

@Suite struct StoryClusterTests {
    private static func member(_ article: Int64, _ traits: StoryTraits, published: Int64? = nil, title: Bool = true)
        -> StoryMember
    {
        StoryMember(article: article, published: published, hasTitle: title, traits: traits)
    }

    private static let bridge = InventedStories.traits(InventedStories.bridge)
    private static let bridgeAgain = InventedStories.traits(InventedStories.bridgeAgain)
    private static let harvest = InventedStories.traits(InventedStories.harvest)

    @Test func oneArticleIsAStoryOfItsOwn() {
        let clusters = storyClusters(of: [Self.member(7, Self.bridge)], links: [])
        #expect(clusters.map(\.id) == [7] && clusters[0].articles == [7] && clusters[0].central == 7)
        #expect(storyClusters(of: [], links: []).isEmpty)
    }

    @Test func storyIsNamedAfterItsEarliestArticle() throws {
        let weight = try #require(Self.bridge.link(to: Self.bridgeAgain))
        let clusters = storyClusters(
            of: [
                Self.member(1, Self.bridge), Self.member(2, Self.bridgeAgain, published: 20),
                Self.member(3, Self.bridge, published: 10),
            ],
            links: [StoryLink(1, 2, weight: weight), StoryLink(2, 3, weight: weight)]
        )
        #expect(clusters.map(\.id) == [3])
        #expect(clusters[0].articles == [3, 2, 1])
    }

    @Test func aLinkAloneDoesNotJoinWhatIsNotAlike() {
        let clusters = storyClusters(
            of: [Self.member(1, Self.bridge), Self.member(2, Self.harvest)],
            links: [StoryLink(1, 2, weight: 0.9)]
        )
        #expect(clusters.map(\.articles) == [[1], [2]])
    }

    @Test func copiesAreOneStoryWhateverElse() {
        let clusters = storyClusters(
            of: [Self.member(1, Self.bridge), Self.member(2, Self.harvest)],
            links: [.copies(2, 1)]
        )
        #expect(clusters.map(\.articles) == [[1, 2]])
    }

    @Test func linksToOthersCountForNothing() {
        let clusters = storyClusters(of: [Self.member(1, Self.bridge)], links: [.copies(1, 9), .copies(8, 9)])
        #expect(clusters.map(\.articles) == [[1]])
    }

    @Test func titleComesFromTheMostCentralArticleThatHasOne() throws {
        let weight = try #require(Self.bridge.link(to: Self.bridgeAgain))
        let clusters = storyClusters(
            of: [Self.member(1, Self.bridge, title: false), Self.member(2, Self.bridgeAgain)],
            links: [StoryLink(1, 2, weight: weight)]
        )
        #expect(clusters.map(\.central) == [2])
    }

    /// Each article shares half of its words with the next one, none with the one after.
    private static let chain: [StoryTraits] = (0..<12).map { number in
        let words = (0..<16).map {
            "tern\(["ka", "lo", "mi"][(number + $0 / 8) % 3])q\(String(UnicodeScalar(UInt8(97 + number + $0 / 8))))\(["be", "du", "fi", "go", "ha", "je", "ku", "la"][$0 % 8])"
        }
        return InventedStories.traits(.init(title: "", body: words.joined(separator: " "), published: nil))
    }

    @Test func chainOfPairsIsCut() throws {
        let members = Self.chain.enumerated().map { Self.member(Int64($0.offset + 1), $0.element) }
        let links = try zip(members, members.dropFirst()).map {
            StoryLink($0.article, $1.article, weight: try #require($0.traits.link(to: $1.traits)))
        }
        let clusters = storyClusters(of: members, links: links)
        #expect(clusters.count > 1)
        #expect(clusters.map(\.articles.count).max() ?? 0 <= 6)
        #expect(clusters.flatMap(\.articles).sorted() == members.map(\.article))
    }

    @Test(arguments: 0..<10)
    func noOrderChangesTheOutcome(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var index = StoryIndex()
        let members = (0..<60).map { number in
            let piece = InventedStories.invented(
                event: number % 9,
                number: number,
                day: number % 4 == 0 ? nil : number % 7
            )
            return Self.member(
                Int64(number * 13 % 61 + 1),
                InventedStories.traits(piece),
                published: number % 4 == 0 ? nil : Int64(number % 7)
            )
        }
        for member in members {
            index.add(member.article, member.traits)
        }
        var links = Array(Set(members.flatMap { index.links(of: $0.article) })) + [.copies(1, 5), .copies(5, 9)]
        links.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        let expected = storyClusters(of: members, links: links)
        #expect(expected.flatMap(\.articles).sorted() == members.map(\.article).sorted())
        #expect(
            storyClusters(of: members.shuffled(using: &generator), links: links.shuffled(using: &generator)) == expected
        )
    }

    @Test func storyDoesNotOutlastItsLimit() throws {
        let pieces = (0..<12).map { number in
            var piece = InventedStories.bridge
            piece.published = CalendarDay(ordinal: 20_000 + number * 10)
            return InventedStories.traits(piece)
        }
        let members = pieces.enumerated().map {
            Self.member(Int64($0.offset + 1), $0.element, published: Int64($0.offset))
        }
        let links = try zip(members, members.dropFirst()).map {
            StoryLink($0.article, $1.article, weight: try #require($0.traits.link(to: $1.traits)))
        }
        #expect(storyClusters(of: members, links: links).count > 1)
    }
}
