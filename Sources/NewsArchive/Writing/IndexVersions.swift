internal import SearchIndex
internal import Synchronization

/// Which snapshot of the index belongs to which version of the catalogue, so that a question sees both in one state.
///
/// While nothing is being changed, the index's latest snapshot is that of the current version: merges make better ones of it.
/// During a change, and for those who began to read before it, the snapshots of the versions before and after are held.
final class IndexVersions: Sendable {
    private struct Held {
        var version: CatalogueVersion
        var snapshot: IndexSnapshot
    }

    private struct State {
        /// What the index's latest snapshot holds; nil while it is being changed.
        var settled: CatalogueVersion?
        var held: [Held] = []
    }

    private let state = Mutex(State())

    /// Nil where that version is gone: who began to read long ago begins again.
    func snapshot(of version: CatalogueVersion, latest: () -> IndexSnapshot) -> IndexSnapshot? {
        state.withLock { state in
            if state.settled == version {
                return latest()
            }
            return state.held.last { $0.version == version }?.snapshot
        }
    }

    /// To be called before the index is changed; `latest` is what readers of the current version go on with.
    func beginChange(latest: IndexSnapshot) {
        state.withLock { state in
            guard let settled = state.settled else { return }
            state.held = [Held(version: settled, snapshot: latest)]
            state.settled = nil
        }
    }

    /// Before the catalogue's transaction ends: who reads the new version from then on finds its snapshot.
    func offer(_ snapshot: IndexSnapshot, of version: CatalogueVersion) {
        state.withLock { $0.held.append(Held(version: version, snapshot: snapshot)) }
    }

    /// The index holds just this version, and nobody changes it.
    func settle(_ version: CatalogueVersion) {
        state.withLock { state in
            state.held.removeAll { $0.version == version }
            state.settled = version
        }
    }

    /// Lets go of former snapshots, which keep files of the index from being deleted.
    func forgetFormer() {
        state.withLock { state in
            if state.settled != nil {
                state.held.removeAll()
            }
        }
    }
}
