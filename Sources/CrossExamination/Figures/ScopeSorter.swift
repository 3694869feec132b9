/// Sorts the claims of one key into scopes: those that tell most come first and found them, the others join where nothing
/// contradicts.
struct ScopeSorter {
    private(set) var scopes: [SubjectScope] = []
    /// Scopes by what their claims name, so that a claim is held against few.
    private var places: [Clue: [Int]] = [:]

    /// Scopes with one clue that a claim is held against: beyond, a clue says too little.
    private static let candidates = 48

    private enum Clue: Hashable {
        case holder(FigureTopic.Holder)
        case place(String)
        case context(Int)
    }

    /// `claims` in any order.
    static func scopes(of claims: [ComparedClaim]) -> [SubjectScope] {
        var sorter = ScopeSorter()
        for claim in claims.sorted(by: precedes) {
            sorter.add(claim)
        }
        return sorter.scopes
    }

    private static func precedes(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
        if left.topic.specificity != right.topic.specificity {
            return left.topic.specificity > right.topic.specificity
        }
        if left.order != right.order {
            return left.order < right.order
        }
        return left.claim.figure.span.lowerBound < right.claim.figure.span.lowerBound
    }

    private mutating func add(_ claim: ComparedClaim) {
        var best: (scope: Int, fit: SubjectScope.Fit)?
        for index in candidates(for: claim) {
            guard let fit = scopes[index].fit(claim) else { continue }
            if best.map({ $0.fit < fit }) ?? true {
                best = (index, fit)
            }
        }
        let place: Int
        if let best {
            scopes[best.scope].add(claim, best.fit)
            place = best.scope
        } else {
            place = scopes.count
            scopes.append(SubjectScope(claim))
        }
        for clue in clues(of: claim) where places[clue]?.last != place {
            places[clue, default: []].append(place)
        }
    }

    private func candidates(for claim: ComparedClaim) -> [Int] {
        var found: Set<Int> = []
        for clue in clues(of: claim) {
            found.formUnion((places[clue] ?? []).prefix(Self.candidates))
        }
        return found.sorted()
    }

    private func clues(of claim: ComparedClaim) -> [Clue] {
        claim.topic.whose.union(claim.topic.by).map { .holder($0) } + claim.topic.place.map { .place($0) }
            + claim.context.map { .context($0) }
    }
}
