/// The groups of copies among articles that links join; a pure function of articles and links.
///
/// A group is what is linked to its original, not all that links reach: where an article holds two texts (a page that was
/// taken for one article), its copies of the one have nothing to do with those of the other, and pages that share a text
/// here and a text there would join a whole folder. The original takes all that is linked to it, then the next article
/// that is left takes what is left. So every member holds half of the original's text, or the same text as one that does.
package struct CopyGrouping: Sendable, Equatable {
    package struct Group: Sendable, Equatable {
        package let original: Int64
        /// The original first, the others in the order of `CopyCandidate.precedes`.
        package let members: [Int64]
    }

    /// Texts that resemble each other more than this are one text, and a link to one of them is a link to all: of two
    /// texts that share nothing, no third one can be more than half. Thus versions that follow one another stay together,
    /// and it doesn't matter with which of very many equal texts an article was compared.
    private static let sameText = 0.5

    /// In the order of their originals. An article that is in none stands alone.
    package let groups: [Group]

    /// Links whose ends aren't both among the candidates are left out.
    package init(_ candidates: [Int64: CopyCandidate], links: [CopyLink]) {
        let articles = candidates.sorted { $0.value.precedes($1.value) }.map(\.key)
        let places = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1, $0) })
        let edges = links.compactMap { link -> (one: Int, other: Int, isSame: Bool)? in
            guard let one = places[link.first], let other = places[link.second] else { return nil }
            return (one, other, link.resemblance > Self.sameText)
        }
        var texts = DisjointSets(count: articles.count)
        for edge in edges where edge.isSame {
            texts.join(edge.one, edge.other)
        }
        var neighbours = [[Int]](repeating: [], count: articles.count)
        for edge in edges {
            let (one, other) = (texts.root(of: edge.one), texts.root(of: edge.other))
            neighbours[one].append(other)
            neighbours[other].append(one)
        }
        // A text is named by the first of its articles, so that going through articles in order meets texts in order.
        var originals: [Int?] = Array(repeating: nil, count: articles.count)
        for text in articles.indices where texts.root(of: text) == text && originals[text] == nil {
            for member in [text] + neighbours[text] where originals[member] == nil {
                originals[member] = text
            }
        }
        var members = [[Int64]](repeating: [], count: articles.count)
        for (place, article) in articles.enumerated() {
            if let original = originals[texts.root(of: place)] {
                members[original].append(article)
            }
        }
        groups = members.filter { $0.count > 1 }.map { Group(original: $0[0], members: $0) }
    }
}
