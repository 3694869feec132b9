import NewsModel

/// Times for people: to the minute, a day alone where the hour is not known.
enum MomentText {
    static let unknown = "date unknown"

    /// `2025-04-28 16:12`, `2025-04-28`; `~` before what is not the article's own statement.
    static func published(_ moment: Moment?, from source: Article.PublicationSource?) -> String {
        moment.map { sign(of: source) + minute($0) } ?? unknown
    }

    /// As `published`, but the day alone.
    static func day(_ moment: Moment?, from source: Article.PublicationSource?) -> String {
        moment.map { sign(of: source) + $0.day.description } ?? unknown
    }

    private static func sign(of source: Article.PublicationSource?) -> String {
        switch source {
        case .relative, .mtime, .story: "~"
        case .meta, .text, nil: ""
        }
    }

    static func minute(_ moment: Moment) -> String {
        moment.isDay ? moment.day.description : "\(moment.day) \(time(moment).prefix(5))"
    }

    /// `16:12:05`, for a line of a running list.
    static func clock(_ moment: Moment) -> String {
        moment.isDay ? moment.day.description : time(moment)
    }

    /// Without the day before it and the `Z` behind it.
    private static func time(_ moment: Moment) -> String {
        String(moment.description.dropFirst(11).dropLast())
    }
}
