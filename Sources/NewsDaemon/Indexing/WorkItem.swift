import FolderWatch

/// What newsd works on and may die of.
enum WorkItem: Hashable, Sendable {
    case file(RelativePath)
    /// A story whose articles are compared, by its name.
    case story(String)

    /// As it is kept on disk: a file's path, or NUL, which no path holds, and a story's name.
    var bytes: [UInt8] {
        switch self {
        case .file(let path): path
        case .story(let name): [0] + Array(name.utf8)
        }
    }

    init(bytes: [UInt8]) {
        self = bytes.first == 0 ? .story(String(decoding: bytes.dropFirst(), as: UTF8.self)) : .file(bytes)
    }
}
