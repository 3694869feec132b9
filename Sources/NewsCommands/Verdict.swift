/// What of a reply the exit status rests on. Of replies that are handed on as they are it is all that is read: what
/// else a newer newsd puts into them does no harm.
protocol Verdict: Decodable {
    var outcome: Outcome { get }
}

/// An answer is all that is asked for.
struct AlwaysFound: Verdict {
    var outcome: Outcome { .found }
}

struct TotalVerdict: Verdict {
    var total: Int
    var outcome: Outcome { total > 0 ? .found : .nothing }
}

struct EqualityVerdict: Verdict {
    var equal: Bool
    var outcome: Outcome { equal ? .found : .nothing }
}

struct StoryVerdict: Verdict {
    var story: Unread?
    var outcome: Outcome { story == nil ? .nothing : .found }
}

struct FilesVerdict: Verdict {
    var files: [Unread]
    var outcome: Outcome { files.isEmpty ? .nothing : .found }
}

/// A value that is there, whatever it is.
struct Unread: Decodable {
    init(from decoder: any Decoder) {}
}
