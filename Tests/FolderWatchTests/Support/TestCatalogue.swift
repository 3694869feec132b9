import NewsModel
import Synchronization

@testable import FolderWatch

/// What a consumer has been told, as the catalogue would keep it.
final class TestCatalogue: KnownFiles {
    struct State {
        var files: [RelativePath: KnownFile] = [:]
        var unreadable: [RelativePath: Int32] = [:]
        var reasons: [RelativePath: String] = [:]
        var fileSystem: UInt64?
    }

    let state = Mutex(State())

    func knownFiles() -> [RelativePath: KnownFile] { state.withLock { $0.files } }
    func lastFileSystem() -> UInt64? { state.withLock { $0.fileSystem } }
    func setLastFileSystem(_ id: UInt64) { state.withLock { $0.fileSystem = id } }

    /// Files that are read, by path.
    var present: [RelativePath: FileSignature] {
        state.withLock { $0.files.filter { $0.value.state != .ignored }.mapValues(\.signature) }
    }

    var ignored: [String: String] {
        state.withLock { state in
            Dictionary(uniqueKeysWithValues: state.reasons.map { (String(decoding: $0.key, as: UTF8.self), $0.value) })
        }
    }

    var unreadable: [RelativePath: Int32] { state.withLock { $0.unreadable } }

    func apply(_ change: FolderChange) {
        state.withLock { state in
            state.files[change.path] = nil
            state.unreadable[change.path] = nil
            state.reasons[change.path] = nil
            switch change {
            case .present(let path, let signature):
                state.files[path] = KnownFile(signature: signature, isRacy: false, state: .indexed)
            case .ignored(let path, let signature, let reason):
                state.files[path] = KnownFile(signature: signature, isRacy: false, state: .ignored)
                state.reasons[path] = reason
            case .unreadable(let path, let errorNumber):
                state.unreadable[path] = errorNumber
            case .gone: break
            }
        }
    }
}
