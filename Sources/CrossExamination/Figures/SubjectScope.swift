/// Claims about one thing, one place and one time.
struct SubjectScope: Sendable {
    /// What is known of it from all claims that are plainly of the same.
    var topic: FigureTopic
    var claims: [ComparedClaim]

    init(_ claim: ComparedClaim) {
        topic = claim.topic
        claims = [claim]
    }

    /// How well a claim belongs here; nil where it doesn't.
    func fit(_ claim: ComparedClaim) -> Fit? {
        let likeness = claim.topic.likeness(to: topic)
        guard likeness != .different else { return nil }
        let agrees = claims.prefix(Self.compared).contains { $0.range.agrees(with: claim.range) }
        let evidence = claim.topic.shared(with: topic)
        guard likeness == .same || agrees && (evidence > 0 || claim.isTelling) else { return nil }
        guard evidence > 0 || !isOneOfMany(claim) else { return nil }
        guard evidence > 0 || claims.prefix(Self.compared).contains(where: { sharesContext($0, claim) }) else {
            return nil
        }
        return Fit(likeness: likeness, agrees: agrees, evidence: evidence)
    }

    /// Whether the articles of both speak of the same people and places.
    private func sharesContext(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
        if left.order == right.order {
            return true
        }
        let wanted = min(Self.sharedNames, left.context.count, right.context.count)
        return wanted > 0 && left.context.intersection(right.context).count >= wanted
    }

    /// Few dead or hurt, where the articles speak of others, too.
    private func isOneOfMany(_ claim: ComparedClaim) -> Bool {
        claim.topic.harm != nil && claim.isSmall && !(claim.isOnly && claims.contains(where: \.isOnly))
    }

    mutating func add(_ claim: ComparedClaim, _ fit: Fit) {
        if fit.likeness == .same {
            topic.learn(from: claim.topic)
        }
        claims.append(claim)
    }

    /// Names that articles must share where the figures themselves name nothing in common.
    private static let sharedNames = 2
    /// Claims of a scope that a new one is held against, so that the cost of a claim has a limit.
    private static let compared = 32

    struct Fit: Comparable {
        var likeness: FigureTopic.Likeness
        var agrees: Bool
        var evidence: Int

        static func < (left: Fit, right: Fit) -> Bool {
            if left.likeness != right.likeness {
                return left.likeness < right.likeness
            }
            if left.agrees != right.agrees {
                return right.agrees
            }
            return left.evidence < right.evidence
        }
    }
}
