import ArticleAnalysis
import NewsAPI
import NewsArchive

/// Gives what the archive found the form of the wire, with what is known of the articles that say it.
struct Quoting {
    /// By id.
    let articles: [String: StoredArticle]

    func figure(_ found: ArchiveFigure) -> NewsAPI.Figure {
        NewsAPI.Figure(Claim(found), source(found.article, found.sentence, found.span))
    }

    func comparison(_ found: ArchiveComparison) -> NewsAPI.Comparison {
        NewsAPI.Comparison(
            subject: found.subject,
            unit: found.unit,
            conflict: found.conflict,
            independent: found.independent,
            groups: found.groups.map { group in
                NewsAPI.Comparison.Group(
                    low: group.low,
                    high: group.high,
                    independent: group.independent,
                    claims: group.claims.map(figure)
                )
            }
        )
    }

    func quote(_ found: ArchiveQuote) -> NewsAPI.Quote {
        var form = form(found.quote)
        form.content.speakerName = found.speakerName ?? form.content.speakerName
        return NewsAPI.Quote(
            form: form,
            others: found.others.map { other in
                NewsAPI.Quote.Other(
                    form: self.form(other.quote),
                    difference: NewsAPI.Quote.Other.Difference(rawValue: other.difference) ?? .altered
                )
            }
        )
    }

    func form(_ found: ArchiveQuote.Form) -> NewsAPI.Quote.Form {
        let statement = Statement(
            text: found.text,
            kind: Statement.Kind(rawValue: found.kind.label) ?? .mixed,
            speaker: found.speaker,
            speakerName: found.speakerName,
            cue: found.cue
        )
        return NewsAPI.Quote.Form(statement, source(found.article, found.sentence, found.span))
    }

    func entry(_ found: ArchiveTimelineEntry) -> NewsAPI.TimelineEntry {
        NewsAPI.TimelineEntry(
            date: found.date,
            precision: DatePrecision(rawValue: found.precision) ?? .day,
            text: found.text,
            articles: found.articles,
            start: found.start,
            end: found.end,
            mentions: found.mentions.map { mention in
                Sourced(
                    DatedWords(
                        dateText: mention.dateText,
                        basis: DatedWords.Basis(rawValue: mention.basis) ?? .stated
                    ),
                    source(mention.article, mention.sentence, mention.span)
                )
            }
        )
    }

    private func source(_ id: String, _ sentence: String, _ span: Range<Int>) -> Source {
        let article = articles[id].map(Article.init)
        return Source(
            sentence: sentence,
            span: Span(span),
            article: id,
            title: article?.title,
            outlet: article?.outlet,
            credit: article?.credit,
            published: article?.published,
            publishedFrom: article?.publishedFrom,
            copyOf: article?.copyOf,
            path: article?.path ?? ""
        )
    }
}

extension Claim {
    init(_ found: ArchiveFigure) {
        let figure = found.figure
        self.init(
            value: figure.value,
            low: figure.low,
            high: figure.high,
            bound: Bound(rawValue: figure.bound.rawValue) ?? .about,
            unit: figure.unit,
            siValue: figure.siValue,
            siUnit: figure.siUnit,
            subject: figure.subject,
            claimant: figure.claimant,
            claimantKind: ClaimantKind(rawValue: figure.claimantKind.rawValue) ?? .reported,
            stance: Stance(rawValue: figure.stance.rawValue) ?? .unverified,
            asOf: found.asOf,
            text: found.text,
            times: found.times
        )
    }
}
