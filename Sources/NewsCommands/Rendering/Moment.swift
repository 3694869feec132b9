/// Times of the wire (ISO 8601 in UTC) for people: to the minute, a day alone where the hour is not known.
enum Moment {
    static let unknown = "date unknown"

    /// `2025-04-28T16:12:05Z` as `2025-04-28 16:12`; a day stays; `~` before what is not the article's own statement.
    static func published(_ time: String?, from source: String?) -> String {
        guard let time else { return unknown }
        let derived = ["relative", "mtime", "story"].contains(source ?? "")
        return (derived ? "~" : "") + minute(time)
    }

    /// As `published`, but the day alone.
    static func day(_ time: String?, from source: String?) -> String {
        guard let time else { return unknown }
        return String(published(time, from: source).prefix { $0 != " " })
    }

    static func minute(_ time: String) -> String {
        shortened(time, to: 16)
    }

    /// `16:12:05`, for a line of a running list.
    static func clock(_ time: String) -> String {
        let second = shortened(time, to: 19)
        return second.count == 19 ? String(second.dropFirst(11)) : second
    }

    private static func shortened(_ time: String, to length: Int) -> String {
        let harmless = TerminalText.line(time)
        guard let separator = harmless.firstIndex(of: "T"), harmless.count >= length else { return harmless }
        return harmless[..<separator] + " " + harmless[harmless.index(after: separator)...].prefix(length - 11)
    }
}
