import CrossExamination
import TestSupport
import Testing

@Suite struct StoryIndexTests {
    /// Twelve events, up to nine articles each, on days that overlap; every fifth undated.
    private static let articles: [(key: Int64, traits: StoryTraits)] = (0..<100).map { number in
        let piece = InventedStories.invented(
            event: number % 12,
            number: number,
            day: number % 5 == 0 ? nil : number % 12 * 3 + number / 12
        )
        return (Int64(number * 37 % 101 + 1), InventedStories.traits(piece))
    }

    private static func index(_ articles: [(key: Int64, traits: StoryTraits)]) -> StoryIndex {
        var index = StoryIndex()
        for article in articles {
            index.add(article.key, article.traits)
        }
        return index
    }

    private static func allLinks(_ index: StoryIndex) -> Set<StoryLink> {
        Set(articles.flatMap { index.links(of: $0.key) })
    }

    /// What comparing every pair gives.
    private static let expected: Set<StoryLink> = {
        var links: Set<StoryLink> = []
        for (place, one) in articles.enumerated() {
            for other in articles[..<place] {
                if let weight = one.traits.link(to: other.traits) {
                    links.insert(StoryLink(one.key, other.key, weight: weight))
                }
            }
        }
        return links
    }()

    @Test func findsWhatComparingEveryPairFinds() {
        #expect(Self.expected.count > 100)
        #expect(Self.allLinks(Self.index(Self.articles)) == Self.expected)
    }

    @Test(arguments: 0..<8)
    func orderOfArrivalChangesNothing(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let index = Self.index(Self.articles.shuffled(using: &generator))
        #expect(Self.allLinks(index) == Self.expected)
    }

    @Test(arguments: 0..<8)
    func removingAndAddingAgainIsBuildingFromNothing(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var index = Self.index(Self.articles.shuffled(using: &generator))
        var present = Self.articles
        for _ in 0..<400 {
            if let place = present.indices.randomElement(using: &generator), Bool.random(using: &generator) {
                index.remove(present.remove(at: place).key)
            } else if let article = Self.articles.randomElement(using: &generator) {
                index.add(article.key, article.traits)
                if !present.contains(where: { $0.key == article.key }) {
                    present.append(article)
                }
            }
        }
        #expect(index.count == present.count)
        #expect(Self.allLinks(index) == Self.allLinks(Self.index(present)))
        for article in Self.articles {
            index.add(article.key, article.traits)
        }
        #expect(Self.allLinks(index) == Self.expected)
    }

    @Test func linksToItselfNever() {
        let index = Self.index(Self.articles)
        for article in Self.articles {
            #expect(index.links(of: article.key).allSatisfy { $0.first < $0.second })
        }
    }

    @Test func articleThatIsNotThereHasLinksByItsTraits() {
        var index = Self.index(Self.articles)
        let article = Self.articles[7]
        let links = index.links(of: article.key)
        index.remove(article.key)
        #expect(index.links(of: article.key).isEmpty)
        #expect(index.links(of: article.key, article.traits) == links)
    }

    @Test func addedAgainItIsReplaced() {
        var index = StoryIndex()
        index.add(1, Self.articles[0].traits)
        index.add(1, Self.articles[1].traits)
        #expect(index.count == 1)
        #expect(index.links(of: 2, Self.articles[0].traits).isEmpty)
        #expect(!index.links(of: 2, Self.articles[1].traits).isEmpty)
    }

    @Test func unknownArticlesAreRemovedWithoutHarm() {
        var index = StoryIndex()
        index.remove(5)
        #expect(index.count == 0)
        #expect(index.links(of: 5).isEmpty)
    }
}
