/// The groups of copies among articles that links join; a pure function of articles and links.
package struct CopyGrouping: Sendable, Equatable {
    /// One group: the original first, the others in `CopyCandidate`'s order.
    package struct Group: Sendable, Equatable {
        package let original: Int64
        package let members: [Int64]
    }

    /// In the order of their originals.
    package let groups: [Group]

    /// Links whose ends aren't both among the candidates are left out.
    package init(_ candidates: [Int64: CopyCandidate], links: [CopyLink]) {
        let ordered = candidates.sorted { $0.value.precedes($1.value) }.map(\.key)
        var place: [Int64: Int] = [:]
        for (index, article) in ordered.enumerated() {
            place[article] = index
        }
        var root = Array(ordered.indices)
        func find(_ start: Int) -> Int {
            var node = start
            while root[node] != node {
                root[node] = root[root[node]]
                node = root[node]
            }
            return node
        }
        for link in links {
            guard let one = place[link.first], let other = place[link.second] else { continue }
            let (left, right) = (find(one), find(other))
            root[max(left, right)] = min(left, right)
        }
        var members: [[Int64]] = Array(repeating: [], count: ordered.count)
        for (index, article) in ordered.enumerated() {
            members[find(index)].append(article)
        }
        groups = members.filter { $0.count > 1 }.map { Group(original: $0[0], members: $0) }
    }
}
