internal import Synchronization

/// Memory that searches decode into, lent to one after the other: a search often takes less time than the system needs
/// to hand out its memory.
final class SearchMemory {
    /// What is kept for later searches; more is freed.
    private static let keptCount = 16
    /// Bytes of what is kept; a rare search that needs more gives it back.
    private static let keptBytes = 4 << 20

    /// Its memory is used by one search at a time.
    private struct Kept: @unchecked Sendable {
        let arena: PostingsArena
    }

    private static let kept = Mutex<[Kept]>([])

    let arena: PostingsArena

    init() {
        arena = Self.kept.withLock { $0.popLast() }?.arena ?? PostingsArena()
        arena.reset()
    }

    deinit {
        guard arena.byteCount <= Self.keptBytes else { return }
        let own = Kept(arena: arena)
        Self.kept.withLock { kept in
            if kept.count < Self.keptCount {
                kept.append(own)
            }
        }
    }
}
