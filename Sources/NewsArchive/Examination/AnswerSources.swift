internal import ArticleAnalysis
internal import CrossExamination
internal import GRDB

/// The articles that a page of an answer names, read as they are needed, and what is given of them: spans of the file instead of
/// the body.
final class AnswerSources {
    private let reader: CatalogueReader
    private let facts: FactsReader
    /// By id.
    private(set) var articles: [String: StoredArticle] = [:]
    private var spans: [String: FileSpans] = [:]
    private var bodies: [String: [UInt8]] = [:]

    /// `articles` are those in which spans are given.
    init(db: Database, articles: [ExaminedArticle]) {
        reader = CatalogueReader(db: db)
        facts = FactsReader(db: db)
        add(articles)
    }

    func add(_ articles: [ExaminedArticle]) {
        for article in articles {
            bodies[article.id] = article.body
        }
    }

    func figure(_ figure: Figure, times: Int = 1, of article: ExaminedArticle) throws -> ArchiveFigure {
        try note(article.id)
        return ArchiveFigure(
            article: article.id,
            figure: figure,
            text: article.text(figure.span),
            asOf: figure.asOf.flatMap(DateText.text),
            sentence: article.text(figure.sentence),
            sentenceSpan: try span(figure.sentence, in: article.id),
            span: try span(figure.span, in: article.id),
            times: times
        )
    }

    func comparison(_ comparison: Comparison, of articles: [ExaminedArticle]) throws -> ArchiveComparison {
        ArchiveComparison(
            subject: comparison.subject,
            unit: comparison.unit,
            conflict: comparison.conflict,
            independent: comparison.independent,
            groups: try comparison.groups.map { group in
                ArchiveComparison.Group(
                    low: group.low,
                    high: group.high,
                    independent: group.independent,
                    claims: try group.claims.map { try figure($0.figure, times: $0.times, of: articles[$0.article]) }
                )
            }
        )
    }

    func quote(_ quote: JoinedQuote) throws -> ArchiveQuote {
        ArchiveQuote(
            quote: try form(quote.quote),
            speakerName: quote.speakerName,
            others: try quote.others.map {
                ArchiveQuote.Other(quote: try form($0.quote), difference: $0.difference.rawValue)
            }
        )
    }

    func form(_ form: QuoteForm) throws -> ArchiveQuote.Form {
        try note(form.article)
        return ArchiveQuote.Form(
            article: form.article,
            kind: form.kind,
            text: form.text,
            speaker: form.speaker,
            speakerName: form.speakerName,
            cue: form.cue,
            sentence: form.sentence,
            sentenceSpan: try span(form.sentenceSpan, in: form.article),
            span: try span(form.span, in: form.article)
        )
    }

    /// With so many of its places at most.
    func name(_ name: JoinedName, places: Int) throws -> ArchiveName {
        ArchiveName(
            kind: name.kind,
            name: name.name,
            variants: name.variants,
            articles: name.articles,
            mentions: name.mentions,
            with: name.with.map { ArchiveName.Companion(kind: $0.kind, name: $0.name, count: $0.count) },
            places: try name.places.prefix(places).map { place in
                try note(place.article)
                return ArchiveName.Place(
                    article: place.article,
                    form: place.form,
                    count: place.count,
                    spans: try place.spans.prefix(ExaminationLimits.spansOfName).map { try span($0, in: place.article) }
                )
            }
        )
    }

    func entry(_ entry: TimelineEntry) throws -> ArchiveTimelineEntry {
        ArchiveTimelineEntry(
            date: entry.date,
            start: entry.start.description,
            end: entry.end.description,
            precision: entry.precision.label,
            basis: entry.basis.rawValue,
            text: entry.text,
            articles: entry.articles,
            mentions: try entry.mentions.map { mention in
                try note(mention.article)
                return ArchiveTimelineEntry.Mention(
                    article: mention.article,
                    dateText: mention.dateText,
                    span: try span(mention.dateSpan, in: mention.article),
                    sentence: mention.sentence,
                    sentenceSpan: try span(mention.sentenceSpan, in: mention.article),
                    basis: mention.basis.rawValue
                )
            }
        )
    }

    /// Nil for a length of time, and for what has no place on a calendar.
    func date(_ date: DateExpression, of article: ExaminedArticle) throws -> ArchiveDate? {
        guard let text = DateText.text(date), let start = date.start else { return nil }
        return ArchiveDate(
            text: date.text,
            date: text,
            start: start.description,
            end: (date.end ?? start).description,
            precision: date.precision.label,
            span: try span(date.span, in: article.id)
        )
    }

    /// In bytes of the article's file.
    func span(_ span: ByteSpan, in article: String) throws -> Range<Int> {
        if spans[article] == nil, let body = bodies[article], let key = ArticleKey(articleID: article) {
            spans[article] = try facts.fileSpans(of: key, body: body)
        }
        return spans[article]?.span(of: span) ?? 0..<0
    }

    private func note(_ article: String) throws {
        guard articles[article] == nil, let key = ArticleKey(articleID: article) else { return }
        articles[article] = try reader.article(key)
    }
}

/// Dates as answers write them.
enum DateText {
    /// `2025-04-26`, `2025-04` or `2025`; nil for what has no place on a calendar.
    static func text(_ date: DateExpression) -> String? {
        guard date.kind == .date, let day = date.start?.description else { return nil }
        switch date.precision {
        case .day: return day
        case .month: return String(day.dropLast(3))
        case .year: return String(day.dropLast(6))
        }
    }
}

extension DateExpression.Precision {
    fileprivate var label: String {
        switch self {
        case .day: "day"
        case .month: "month"
        case .year: "year"
        }
    }
}
