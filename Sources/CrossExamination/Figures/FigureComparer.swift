internal import ArticleAnalysis
package import NewsModel

/// The figures of the articles that are about the same thing, side by side: conflicts first, then by number of independent
/// reports, then by subject. The same articles give the same comparisons, in whatever order they come.
///
/// A comparison rests on two independent reports at least, or shows two sides of one report that differ.
package func compare(_ articles: [ExaminedArticle]) -> [Comparison] {
    FigureComparer(articles).comparisons()
}

/// The places of the articles with a claim that others contradict: of a comparison in conflict.
package func conflictingArticles(_ articles: [ExaminedArticle]) -> Set<Int> {
    FigureComparer(articles).conflictingArticles()
}

/// Puts the figures of articles side by side.
struct FigureComparer {
    private let articles: [ExaminedArticle]
    /// Of the article at each place: `reportNumbers`.
    private let reports: [Int]

    init(_ articles: [ExaminedArticle]) {
        self.articles = articles
        reports = reportNumbers(copyGroups: articles.map(\.copyGroup))
    }

    /// Claims of one thing, by value from the lowest to the highest.
    private struct Compared {
        let topic: FigureTopic
        let groups: [[ComparedClaim]]

        var isConflict: Bool { groups.count > 1 }
        var claims: [ComparedClaim] { groups.flatMap { $0 } }
    }

    func comparisons() -> [Comparison] {
        compared().map(comparison).sorted(by: Self.precedes)
    }

    func conflictingArticles() -> Set<Int> {
        Set(compared().filter(\.isConflict).flatMap { $0.claims.map(\.claim.article) })
    }

    private func compared() -> [Compared] {
        var blocks: [FigureTopic.Key: [ComparedClaim]] = [:]
        for claim in claims() {
            blocks[claim.topic.key, default: []].append(claim)
        }
        return blocks.values.filter { $0.count > 1 }.flatMap { block in
            ScopeSorter.scopes(of: marked(block)).flatMap(parts)
        }
    }

    private func claims() -> [ComparedClaim] {
        let order = articles.indices.sorted { (articles[$0].id, $0) < (articles[$1].id, $1) }
        var names = ContextNames()
        var claims: [ComparedClaim] = []
        for (rank, index) in order.enumerated() {
            let reader = TopicReader(articles[index])
            let context = names.context(of: articles[index])
            for claim in FigureList.figures(of: articles[index], at: index) {
                guard let topic = reader.topic(of: claim.figure), let range = StatedRange(claim.figure) else {
                    continue
                }
                claims.append(
                    ComparedClaim(
                        claim: claim,
                        topic: topic,
                        range: range,
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

    private func parts(of scope: SubjectScope) -> [Compared] {
        ScopeParts.parts(of: ValueGroups.groups(of: scope.claims), scope.topic, independent: independent)
            .map { Compared(topic: scope.topic, groups: $0) }
            .filter { independent($0.claims) > 1 || $0.isConflict && haveSides($0.claims) }
    }

    private func comparison(_ compared: Compared) -> Comparison {
        let claims = compared.claims
        let unit = CommonUnit(claims.map(\.claim.figure))
        return Comparison(
            subject: SubjectLine(compared.topic, claims).text,
            unit: unit.name,
            conflict: compared.isConflict,
            independent: independent(claims),
            groups: compared.groups.map { group(of: $0, in: unit) }
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
            claims: claims.sorted(by: isEarlier).map { $0.claim.shown(articles) }
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
        Set(claims.map { reports[$0.claim.article] }).count
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
