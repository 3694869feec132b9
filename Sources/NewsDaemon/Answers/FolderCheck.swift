import FolderWatch
import NewsAPI
import NewsArchive
import NewsModel

/// Compares the archive with one made afresh from the folder, without making it: every file is read again.
struct FolderCheck: Sendable {
    /// Differences that a change of the folder in the meantime explains vanish when looked at again.
    private static let rounds = 3
    private static let filesAtOnce = 8

    let archive: Archive
    let files: FileReader
    let listing: @Sendable () throws -> [RelativePath: FileSignature]
    let threads: BlockingThreads

    func run(settle: () async throws -> Void) async throws -> CheckReply {
        var differences = try await compare(only: nil)
        for _ in 1..<Self.rounds where !differences.isEmpty {
            try await settle()
            differences = try await compare(only: Set(differences.keys))
        }
        let problems = try await threads.run { [archive] in try archive.integrityProblems() }
        let paths = Dictionary(grouping: differences.sorted { $0.key.lexicographicallyPrecedes($1.key) }, by: \.value)
            .mapValues { $0.map { PathText($0.key).text } }
        return CheckReply(
            equal: differences.isEmpty && problems.isEmpty,
            missing: paths[.missing] ?? [],
            extra: paths[.extra] ?? [],
            wrong: (paths[.wrong] ?? []) + problems
        )
    }

    private enum Difference: Hashable {
        case missing, extra, wrong
    }

    private func compare(only: Set<RelativePath>?) async throws -> [RelativePath: Difference] {
        let inFolder = try await threads.run(listing)
        let stored = try await threads.run { [archive] in try archive.knownFiles() }
        let inArchive = Set(stored.filter { $0.value.state != .ignored }.keys)
        var differences: [RelativePath: Difference] = [:]
        for path in inArchive where inFolder[path] == nil && only?.contains(path) != false {
            differences[path] = .extra
        }
        var comparable: [(RelativePath, FileSignature)] = []
        for (path, signature) in inFolder where only?.contains(path) != false {
            if inArchive.contains(path) {
                comparable.append((path, signature))
            } else {
                differences[path] = .missing
            }
        }
        for path in try await wrong(among: comparable) {
            differences[path] = .wrong
        }
        return differences
    }

    /// Several files are read at once, as when indexing.
    private func wrong(among files: [(RelativePath, FileSignature)]) async throws -> [RelativePath] {
        try await withThrowingTaskGroup(of: RelativePath?.self) { group in
            var wrong: [RelativePath] = []
            var running = 0
            for (path, signature) in files {
                if running == Self.filesAtOnce, let found = try await group.next() {
                    running -= 1
                    if let found { wrong.append(found) }
                }
                group.addTask { try await isRight(path, signature) ? nil : path }
                running += 1
            }
            for try await case let found? in group {
                wrong.append(found)
            }
            return wrong
        }
    }

    private func isRight(_ path: RelativePath, _ signature: FileSignature) async throws -> Bool {
        try await threads.run { [archive, files] in
            switch files.read(path, signature, known: nil) {
            case .change(.put(let update), _): try archive.matches(update)
            case .change, .unchanged: true
            case .unsettled: false
            }
        }
    }
}
