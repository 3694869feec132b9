import CrossExamination
import TestSupport
import Testing

@Suite struct CopyGroupingTests {
    private static func candidates(_ words: [Int]) -> [Int64: CopyCandidate] {
        let all = words.enumerated().map { number, words in
            let day = Int64(number)
            return (day, CopyCandidate(id: "a\(number)", isCredited: false, published: day, words: words))
        }
        return Dictionary(uniqueKeysWithValues: all)
    }

    private static func link(_ one: Int64, _ other: Int64, _ resemblance: Double = 0.4) -> CopyLink {
        CopyLink(one, other, CopyMatch(containment: 0.9, resemblance: resemblance))
    }

    private static func groups(_ candidates: [Int64: CopyCandidate], _ links: [CopyLink]) -> [[Int64]] {
        CopyGrouping(candidates, links: links).groups.map(\.members)
    }

    @Test func linkedArticlesAreOneGroupWithItsOriginalFirst() {
        var candidates = Self.candidates([100, 100, 100, 100])
        candidates[2]?.isCredited = true
        let links = [Self.link(0, 2), Self.link(2, 1)]
        let groups = CopyGrouping(candidates, links: links).groups
        #expect(groups.map(\.members) == [[2, 0, 1]])
        #expect(groups.map(\.original) == [2])
    }

    @Test func articleWithoutLinksStandsAlone() {
        #expect(Self.groups(Self.candidates([10, 10]), []) == [])
        #expect(Self.groups(Self.candidates([10, 10]), [Self.link(1, 7)]) == [])
    }

    @Test func pageWithTwoTextsJoinsOnlyOneOfTheirGroups() {
        // 0, 1, 2 hold one text, 4, 5 another; 3 is a page that holds both.
        let links = [
            Self.link(0, 1, 0.95), Self.link(0, 2), Self.link(1, 2), Self.link(4, 5), Self.link(0, 3), Self.link(1, 3),
            Self.link(2, 3), Self.link(3, 4), Self.link(3, 5),
        ]
        #expect(Self.groups(Self.candidates([100, 100, 100, 250, 100, 100]), links) == [[0, 1, 2, 3], [4, 5]])
    }

    @Test func equalTextsAreOneWhicheverOfThemWereCompared() {
        let links = [Self.link(0, 1, 1), Self.link(1, 2, 1), Self.link(2, 3, 0.5), Self.link(3, 4, 0.9)]
        #expect(Self.groups(Self.candidates([9, 9, 9, 9, 9]), links) == [[0, 1, 2, 3, 4]])
    }

    @Test func orderNeverChangesTheGroups() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let candidates = Self.candidates((0..<12).map { _ in Int.random(in: 50...52, using: &random) })
            var links = (0..<14).compactMap { _ -> CopyLink? in
                let ends = (Int64.random(in: 0..<12, using: &random), Int64.random(in: 0..<12, using: &random))
                return ends.0 == ends.1 ? nil : Self.link(ends.0, ends.1, Double.random(in: 0.4...1, using: &random))
            }
            let groups = Self.groups(candidates, links)
            links.shuffle(using: &random)
            #expect(Self.groups(candidates, links) == groups)
            #expect(groups.flatMap { $0 }.count == Set(groups.flatMap { $0 }).count)
        }
    }

    /// The whole way of articles that come, change and go, in any order: samples, candidates, links, groups.
    @Test func orderOfArrivalNeverChangesTheGroups() {
        let texts = Self.texts
        let candidates = Self.candidates(texts.map(\.wordCount))
        let expected = Self.groups(candidates, Self.links(texts, order: Array(texts.indices), removed: []))
        #expect(expected.count > 10)
        var random = SeededGenerator(seed: 8)
        for _ in 0..<5 {
            let order = texts.indices.shuffled(using: &random)
            #expect(Self.groups(candidates, Self.links(texts, order: order, removed: [])) == expected)
        }
        let gone = Set(texts.indices.filter { $0 % 7 == 3 })
        let left = candidates.filter { !gone.contains(Int($0.key)) }
        let direct = Self.links(texts, order: texts.indices.filter { !gone.contains($0) }, removed: [])
        let afterRemoval = Self.links(texts, order: texts.indices.shuffled(using: &random), removed: gone)
        #expect(Self.groups(left, afterRemoval) == Self.groups(left, direct))
    }

    @Test func manyEqualTextsStayOneGroupWhenTheFirstOfThemGo() {
        let text = CopyText(InventedText.text(12, seed: 1))
        let texts = Array(repeating: text, count: 300)
        let gone = Set(0..<200)
        let links = Self.links(texts, order: Array(texts.indices), removed: gone)
        let left = Self.candidates(texts.map(\.wordCount)).filter { !gone.contains(Int($0.key)) }
        #expect(Self.groups(left, links).map(\.count) == [100])
    }

    /// Sixty articles: twenty texts, each whole, trimmed, and with other sentences added.
    private static let texts: [CopyText] = (0..<60).map { number in
        let whole = InventedText.sentences(14, seed: number / 3)
        let parts = [
            whole, Array(whole.prefix(7)), Array(whole.dropFirst(4)) + InventedText.sentences(6, seed: number),
        ]
        return CopyText(parts[number % 3].joined(separator: " "))
    }

    private static func links(_ texts: [CopyText], order: [Int], removed: Set<Int>) -> [CopyLink] {
        var index = CopyIndex()
        var links: [CopyLink] = []
        for number in order {
            for candidate in index.candidates(of: texts[number].samples, for: Int64(number)) {
                if let match = texts[number].copyLink(texts[Int(candidate)]) {
                    links.append(CopyLink(Int64(number), candidate, match))
                }
            }
            index.add(Int64(number), texts[number].samples)
        }
        for number in removed {
            index.remove(Int64(number))
            links.removeAll { $0.first == number || $0.second == number }
        }
        return links
    }
}
