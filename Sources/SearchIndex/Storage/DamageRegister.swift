/// Segments in which readers met damage, until the writer takes them out.
final class DamageRegister: Sendable {
    private let found = Locked<[UInt64: IndexError]>([:])

    func report(_ segment: UInt64, _ error: IndexError) {
        found.withLock { $0[segment] = $0[segment] ?? error }
    }

    /// What was reported and not taken yet.
    func take() -> [UInt64: IndexError] {
        found.withLock { found in
            defer { found = [:] }
            return found
        }
    }
}
