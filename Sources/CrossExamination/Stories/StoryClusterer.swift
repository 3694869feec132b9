/// Single link with a guard against chains.
struct StoryClusterer {
    private let members: [StoryMember]
    private let places: [Int64: Int]
    /// Leads to a member that stands for the whole cluster; itself for that one.
    private var parents: [Int]
    /// Of the members that stand for a cluster.
    private var sums: [StoryVector]
    /// Pairs of clusters that were found too different, by the numbers of their states: they stay so until one of them changes.
    private var refused: Set<Pair> = []
    private var states: [Int]
    private var lastState: Int

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    init(_ members: [StoryMember]) {
        let ordered = members.sorted { $0.precedes($1) }
        self.members = ordered
        places = Dictionary(ordered.enumerated().map { ($1.article, $0) }) { first, _ in first }
        parents = Array(ordered.indices)
        sums = ordered.map { StoryVector($0.traits) }
        states = Array(ordered.indices)
        lastState = ordered.count
    }

    mutating func join(_ links: [StoryLink]) {
        for link in links.sorted(by: { $0.precedes($1) }) {
            guard let first = places[link.first], let second = places[link.second] else { continue }
            let one = root(of: first)
            let other = root(of: second)
            if one != other, link.isCopy || agree(one, other) {
                merge(one, other)
            }
        }
    }

    func clusters() -> [StoryCluster] {
        var articles: [Int: [Int]] = [:]
        for place in members.indices {
            articles[finalRoot(of: place), default: []].append(place)
        }
        return articles.map { cluster(of: $1, sum: sums[$0]) }.sorted { $0.id < $1.id }
    }

    private func cluster(of places: [Int], sum: StoryVector) -> StoryCluster {
        let titled = places.filter { members[$0].hasTitle }
        var central = places[0]
        var most = -1
        for place in titled.isEmpty ? places : titled {
            let likeness = sum.product(with: StoryVector(members[place].traits))
            if likeness > most {
                (central, most) = (place, likeness)
            }
        }
        return StoryCluster(
            id: members[places[0]].article,
            articles: places.map { members[$0].article },
            central: members[central].article
        )
    }

    private mutating func agree(_ one: Int, _ other: Int) -> Bool {
        let pair = Pair(first: min(states[one], states[other]), second: max(states[one], states[other]))
        guard !refused.contains(pair) else { return false }
        let agree = sums[one].agrees(with: sums[other])
        if !agree {
            refused.insert(pair)
        }
        return agree
    }

    private mutating func merge(_ one: Int, _ other: Int) {
        let (kept, gone) = sums[one].articles >= sums[other].articles ? (one, other) : (other, one)
        parents[gone] = kept
        let added = sums[gone]
        sums[gone] = StoryVector()
        sums[kept].add(added)
        states[kept] = lastState
        lastState += 1
    }

    private mutating func root(of place: Int) -> Int {
        var place = place
        while parents[place] != place {
            parents[place] = parents[parents[place]]
            place = parents[place]
        }
        return place
    }

    private func finalRoot(of place: Int) -> Int {
        var place = place
        while parents[place] != place {
            place = parents[place]
        }
        return place
    }
}
