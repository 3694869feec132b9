import NewsAPI
import NewsArchive

extension Story {
    init(_ found: ArchiveStory) {
        self.init(
            id: found.id,
            title: found.title,
            first: found.first.map(TimeText.moment),
            last: found.last.map(TimeText.moment),
            outlets: found.outlets,
            independent: found.independent,
            articles: found.articles.map(Article.init)
        )
    }
}

extension TimeText {
    fileprivate static func moment(_ moment: PublishedMoment) -> String {
        moment.isDay ? day(moment.seconds) : second(moment.seconds)
    }
}

extension CopyGroup {
    init(_ found: ArchiveCopyGroup) {
        self.init(
            original: found.original,
            articles: found.articles.map { Member(article: Article($0.article), containment: $0.containment) },
            differences: found.differences.map { difference in
                Difference(
                    in: difference.article,
                    only: difference.only,
                    span: Span(difference.span),
                    other: difference.other,
                    kind: Difference.Kind(rawValue: difference.kind) ?? .words
                )
            }
        )
    }
}

extension NamedEntity {
    init(_ found: ArchiveName) {
        self.init(
            name: found.name,
            kind: Kind(rawValue: found.kind.label) ?? .org,
            variants: found.variants,
            articles: found.articles,
            mentions: found.mentions,
            with: found.with.map { other in
                Companion(name: other.name, count: other.count, kind: Kind(rawValue: other.kind.label) ?? .org)
            },
            places: found.places.map { place in
                Place(
                    article: place.article,
                    form: place.form,
                    count: place.count,
                    spans: place.spans.map(Span.init)
                )
            }
        )
    }
}

extension ShowReply {
    init(_ found: ArchiveArticle) {
        let facts = found.facts
        let quoting = Quoting(articles: [found.article.id: found.article])
        self.init(
            article: Article(found.article),
            content: Content(
                body: found.body,
                furniture: found.furniture.map(Span.init),
                quotes: facts?.quotes.map { Quote(form: quoting.form($0)) } ?? [],
                figures: facts?.figures.map(quoting.figure) ?? [],
                names: facts?.names.map(NamedEntity.init) ?? [],
                dates: facts?.dates.map(DateMention.init) ?? []
            )
        )
    }
}

extension DateMention {
    init(_ found: ArchiveDate) {
        self.init(
            text: found.text,
            date: found.date,
            precision: found.date == nil ? nil : DatePrecision(rawValue: found.precision),
            span: Span(found.span)
        )
    }
}
