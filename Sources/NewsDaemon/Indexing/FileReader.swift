import ArticleReading
import FolderWatch
import LinuxSystem
import NewsArchive
import NewsModel

/// Reads one file of the folder into what the archive shall hold of it. Blocks; called on the reading threads.
struct FileReader: Sendable {
    enum Result: Sendable {
        case change(ArchiveChange, bytesRead: Int)
        /// Nothing to do: the catalogue knows this state of the file.
        case unchanged
        /// Gone again, or changed while it was read: another event follows, or must be asked for.
        case unsettled
    }

    let folder: String
    let fileSizeLimit: Int
    let reader: ArticleReader
    let slots: WorkSlots

    func read(_ path: RelativePath, _ seen: FileSignature, known: KnownFile?) -> Result {
        let started = WallClock.nanoseconds
        if let known, known.signature == seen, !known.isRacy, known.state != .ignored {
            return .unchanged
        }
        guard seen.size <= fileSizeLimit else {
            let reason = "larger than \(fileSizeLimit >> 20) MiB: raise reading.max_file_size, or split it"
            return .change(failed(path, seen, reason, started), bytesRead: 0)
        }
        do {
            let content = try readRegularFile(root: folder, relativePath: path, limit: fileSizeLimit)
            guard content.isStable else {
                return .unsettled
            }
            return change(path, content.bytes, FileSignature(content.after), known: known, started)
        } catch {
            // Gone, or something else stands there by now: the watcher says so next.
            let isGone = error.code == .missing || error.code == .wrongKind
            return isGone ? .unsettled : .change(failed(path, seen, Self.reason(for: error), started), bytesRead: 0)
        }
    }

    /// What a file becomes that newsd may not read, or must not read again.
    func failed(_ path: RelativePath, _ seen: FileSignature, _ reason: String, _ started: Int64 = WallClock.nanoseconds)
        -> ArchiveChange
    {
        .put(update(path, seen, hash: nil, .failed(reason: reason), started))
    }

    private func change(
        _ path: RelativePath,
        _ bytes: [UInt8],
        _ signature: FileSignature,
        known: KnownFile?,
        _ started: Int64
    ) -> Result {
        let hash = SHA256.hash(bytes)
        if let known, known.state == .indexed, known.contentHash == hash {
            let isRacy = RacyTimestamp.isRacy(changed: signature.changed, readStarted: started)
            return .change(.touch(path: path, signature: signature, isRacy: isRacy), bytesRead: bytes.count)
        }
        let outcome: FileUpdate.Outcome
        do {
            let source = SourceFile(path: path, bytes: bytes, modified: signature.modified / 1_000_000_000)
            outcome = .indexed(try slots.holding(.file(path)) { () throws(ReadingError) in try reader.read(source) })
        } catch {
            outcome = .failed(reason: error.message)
        }
        return .change(.put(update(path, signature, hash: hash, outcome, started)), bytesRead: bytes.count)
    }

    private func update(
        _ path: RelativePath,
        _ signature: FileSignature,
        hash: [UInt8]?,
        _ outcome: FileUpdate.Outcome,
        _ started: Int64
    ) -> FileUpdate {
        FileUpdate(
            path: path,
            signature: signature,
            isRacy: RacyTimestamp.isRacy(changed: signature.changed, readStarted: started),
            contentHash: hash,
            outcome: outcome,
            seen: started / 1_000_000_000
        )
    }

    private static func reason(for error: SystemError) -> String {
        switch error.code {
        case .denied: "newsd may not read it: give the user newsd read permission"
        case .tooLarge: "grew beyond the size limit while it was read"
        default: error.message
        }
    }
}
