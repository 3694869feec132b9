internal import ArticleAnalysis

/// Puts the figures of articles side by side.
struct FigureComparer {
    private let articles: [ExaminedArticle]

    init(_ articles: [ExaminedArticle]) {
        self.articles = articles
    }

    func comparisons() -> [Comparison] {
        var blocks: [FigureTopic.Key: [ComparedClaim]] = [:]
        for claim in claims() {
            blocks[claim.topic.key, default: []].append(claim)
        }
        let found = blocks.values.filter { $0.count > 1 }.flatMap { block in
            ScopeSorter.scopes(of: marked(block)).flatMap(comparisons)
        }
        return found.sorted(by: Self.precedes)
    }

    private func claims() -> [ComparedClaim] {
        let order = articles.indices.sorted { (articles[$0].id, $0) < (articles[$1].id, $1) }
        var names = ContextNames()
        var claims: [ComparedClaim] = []
        for (rank, index) in order.enumerated() {
            let reader = TopicReader(articles[index])
            let context = names.context(of: articles[index])
            for claim in FigureList.figures(of: articles[index], at: index) {
                guard let topic = reader.topic(of: claim.figure) else { continue }
                claims.append(
                    ComparedClaim(
                        claim: claim,
                        topic: topic,
                        range: StatedRange(claim.figure),
                        context: context,
                        order: rank
                    )
                )
            }
        }
        return claims
    }

    /// With what the articles' other claims of the same key say about each.
    private func marked(_ block: [ComparedClaim]) -> [ComparedClaim] {
        let articles = Dictionary(grouping: block, by: \.order)
        return block.map { claim in
            var claim = claim
            let others = articles[claim.order]?.prefix(Self.compared) ?? []
            claim.isOnly = others.allSatisfy { $0.range.agrees(with: claim.range) || isElsewhere($0, claim) }
            return claim
        }
    }

    /// A disaster of the past that an article recalls is no part of today's.
    private func isElsewhere(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
        let values = [left.range.core.lowerBound, right.range.core.lowerBound].sorted()
        return values[1] > values[0] * Self.elsewhere
    }

    private static let elsewhere = 100.0
    /// Claims of an article that a claim is held against.
    private static let compared = 32

    private func comparisons(_ scope: SubjectScope) -> [Comparison] {
        ScopeParts.parts(of: ValueGroups.groups(of: scope.claims), scope.topic, independent: independent).compactMap {
            comparison(scope.topic, $0)
        }
    }

    /// Nil where there is nothing to compare.
    private func comparison(_ topic: FigureTopic, _ groups: [[ComparedClaim]]) -> Comparison? {
        let claims = groups.flatMap { $0 }
        let independent = independent(claims)
        guard independent > 1 || groups.count > 1 && haveSides(claims) else { return nil }
        let unit = CommonUnit(claims.map(\.claim.figure))
        return Comparison(
            subject: SubjectLine(topic, claims).text,
            unit: unit.name,
            independent: independent,
            groups: groups.map { group(of: $0, in: unit) }
        )
    }

    /// Copies that differ, or several claimants.
    private func haveSides(_ claims: [ComparedClaim]) -> Bool {
        Set(claims.map(\.order)).count > 1 || Claimants.differ(claims.map(\.claim.figure.claimant))
    }

    private func group(of claims: [ComparedClaim], in unit: CommonUnit) -> Comparison.Group {
        let figures = claims.map(\.claim.figure)
        return Comparison.Group(
            low: figures.allSatisfy { $0.low == nil }
                ? nil : figures.map { unit.value($0.low ?? $0.value, of: $0) }.min(),
            high: figures.allSatisfy { $0.high == nil }
                ? nil : figures.map { unit.value($0.high ?? $0.value, of: $0) }.max(),
            independent: independent(claims),
            claims: claims.sorted(by: isEarlier).map(\.claim)
        )
    }

    private func isEarlier(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
        let (first, second) = (articles[left.claim.article].published, articles[right.claim.article].published)
        if first != second {
            return (first ?? .max) < (second ?? .max)
        }
        if left.order != right.order {
            return left.order < right.order
        }
        return left.claim.figure.span.lowerBound < right.claim.figure.span.lowerBound
    }

    private func independent(_ claims: [ComparedClaim]) -> Int {
        independentReports(Set(claims.map(\.claim.article)).map { articles[$0] })
    }

    private static func precedes(_ left: Comparison, _ right: Comparison) -> Bool {
        if left.conflict != right.conflict {
            return left.conflict
        }
        if left.independent != right.independent {
            return left.independent > right.independent
        }
        if left.subject != right.subject {
            return left.subject < right.subject
        }
        if left.unit != right.unit {
            return (left.unit ?? "") < (right.unit ?? "")
        }
        return (left.groups.first?.low ?? 0) < (right.groups.first?.low ?? 0)
    }
}
