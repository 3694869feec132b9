/// What an article's lines tell of it besides its text.
struct ArticleHead {
    var title: String?
    var outlet: String?
    var credit: String?
    var byline: [String] = []
    var language: String?
    var published: StatedTime?
    var updated: StatedTime?
    /// Stated without its year.
    var day: MonthDay?
    var age: RelativeAge?

    mutating func take(_ date: DateLine) {
        published = published ?? date.published
        updated = updated ?? date.updated
    }

    mutating func take(_ writers: BylineReader) {
        if byline.isEmpty { byline = writers.names }
        credit = credit ?? writers.credit
    }

    /// Whether the field told something.
    mutating func take(_ field: Field, _ value: String) -> Bool {
        guard !value.isEmpty else { return true }
        switch field {
        case .title: title = title ?? value
        case .outlet: outlet = outlet ?? value
        case .credit: credit = credit ?? NewsSources.source(named: value)?.name ?? value
        case .language: language = language ?? LanguageNames.code(value)
        case .author:
            if let writers = BylineReader.writers(in: value) {
                take(writers)
            } else {
                byline = byline.isEmpty ? [value] : byline
            }
        case .published, .updated:
            guard let date = DateLine.read(value) else {
                day = day ?? DateLine.day(in: value)
                return DateLine.day(in: value) != nil
            }
            if case .published = field { published = published ?? date.time } else { updated = updated ?? date.time }
        case .other, .bodyMark: break
        }
        return true
    }
}
