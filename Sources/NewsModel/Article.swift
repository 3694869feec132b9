/// One published text of one outlet, as every answer shows it.
package struct Article: Codable, Sendable, Equatable {
    /// What the time of publication rests on.
    package enum PublicationSource: String, Codable, Sendable, CaseIterable {
        /// The page's data.
        case meta
        case text
        /// Words such as "2 hours ago".
        case relative
        /// The file's own time, which tells nothing of the text.
        case mtime
        /// Other articles of the story.
        case story
    }

    package var id: String
    @ExplicitNull package var title: String?
    /// Who published this text.
    @ExplicitNull package var outlet: String?
    /// The agency or paper whose text it is, where that is said.
    @ExplicitNull package var credit: String?
    package var byline: [String]
    /// The place in front of the text: `MOSCOW`.
    @ExplicitNull package var dateline: String?
    @ExplicitNull package var published: Moment?
    @ExplicitNull package var publishedFrom: PublicationSource?
    /// When newsd first read it.
    package var seen: Moment
    /// ISO 639 code.
    @ExplicitNull package var language: String?
    package var path: PathText
    /// From its headline block to its last line.
    package var span: FileSpan
    package var words: Int
    package var story: String
    /// Id of the original among its copies, where it is not that itself.
    @ExplicitNull package var copyOf: String?
    /// How many others hold its text.
    package var copies: Int
    /// Whether text was left out because of a limit.
    package var truncated: Bool

    package init(
        id: String,
        title: String?,
        outlet: String?,
        credit: String?,
        byline: [String],
        dateline: String?,
        published: Moment?,
        publishedFrom: PublicationSource?,
        seen: Moment,
        language: String?,
        path: PathText,
        span: FileSpan,
        words: Int,
        story: String,
        copyOf: String?,
        copies: Int,
        truncated: Bool
    ) {
        self.id = id
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.byline = byline
        self.dateline = dateline
        self.published = published
        self.publishedFrom = publishedFrom
        self.seen = seen
        self.language = language
        self.path = path
        self.span = span
        self.words = words
        self.story = story
        self.copyOf = copyOf
        self.copies = copies
        self.truncated = truncated
    }

    /// When it was published, as far as its text or page tells it: a file's own time is none.
    package var statedTime: Moment? { publishedFrom == .mtime ? nil : published }

    /// The id of the original of its text; nil where nobody repeats it.
    package var copyGroup: String? { copyOf ?? (copies > 0 ? id : nil) }
}
