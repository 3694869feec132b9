import LinuxSystem

/// When a path may have settled; the earlier is the lesser.
struct Deadline: Comparable {
    var due: Duration
    var path: RelativePath

    static func < (one: Deadline, other: Deadline) -> Bool { one.due < other.due }
    static func == (one: Deadline, other: Deadline) -> Bool { one.due == other.due }
}
