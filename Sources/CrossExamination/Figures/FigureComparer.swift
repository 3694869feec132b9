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
            ScopeSorter.scopes(of: block).compactMap(comparison)
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

    /// Nil where there is nothing to compare.
    private func comparison(_ scope: SubjectScope) -> Comparison? {
        let claims = unambiguous(scope.claims)
        let independent = independent(claims)
        let groups = ValueGroups.groups(of: claims)
        guard independent > 1 || groups.count > 1 && claimants(claims) > 1 else { return nil }
        let unit = CommonUnit(claims.map(\.claim.figure))
        return Comparison(
            subject: SubjectLine(scope.topic, claims.map(\.claim.figure)).text,
            unit: unit.name,
            independent: independent,
            groups: groups.map { group(of: $0, in: unit) }
        )
    }

    private func group(of claims: [ComparedClaim], in unit: CommonUnit) -> Comparison.Group {
        let figures = claims.map(\.claim.figure)
        return Comparison.Group(
            low: figures.compactMap { figure in figure.low.map { unit.value($0, of: figure) } }.min(),
            high: figures.compactMap { figure in figure.high.map { unit.value($0, of: figure) } }.max(),
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

    private func claimants(_ claims: [ComparedClaim]) -> Int {
        Set(claims.map { $0.claim.figure.claimant ?? "" }).count
    }

    /// Where one article, on one word, states several values of what looks like one thing, it speaks of parts or of other times:
    /// only those stay that another article states, too.
    private func unambiguous(_ claims: [ComparedClaim]) -> [ComparedClaim] {
        let voices = Dictionary(grouping: claims) { Voice(article: $0.order, claimant: $0.claim.figure.claimant) }
        return claims.filter { claim in
            let own = voices[Voice(article: claim.order, claimant: claim.claim.figure.claimant)] ?? []
            guard own.count > 1, !own.prefix(Self.repeats).allSatisfy({ $0.range.agrees(with: claim.range) }) else {
                return true
            }
            return claims.prefix(Self.repeats).contains {
                $0.order != claim.order && $0.range.agrees(with: claim.range)
            }
        }
    }

    /// Claims that a claim is held against for that.
    private static let repeats = 64

    private struct Voice: Hashable {
        var article: Int
        var claimant: String?
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
