internal import Dispatch
internal import SearchIndex
internal import Synchronization

/// What makes the index durable.
extension ArchiveWriter {
    private static let commitDelay: DispatchTimeInterval = .seconds(1)

    func close() throws {
        try state.withLock { state in
            guard !state.isClosed else { return }
            state.isClosed = true
            analysis.close()
            // What can't be committed is added again at the next opening.
            try? settleDoubts(&state)
            try? commit(&state)
            try index.close()
        }
    }

    func noteChange(bytes: Int, _ state: inout State) {
        state.isUncommitted = true
        state.uncommittedBytes += bytes
        guard !state.isCommitScheduled else { return }
        state.isCommitScheduled = true
        queue.asyncAfter(deadline: .now() + Self.commitDelay) { [weak self] in self?.commitWhatIsDue() }
    }

    private func commitWhatIsDue() {
        state.withLock { state in
            state.isCommitScheduled = false
            guard !state.isClosed else { return }
            do {
                try settleDoubts(&state)
                try commit(&state)
            } catch {
                noteChange(bytes: 0, &state)
            }
            mendWhatWasLost(state)
            versions.forgetFormer()
        }
    }

    func commit(_ state: inout State) throws {
        guard state.isUncommitted else { return }
        let isComplete = state.missing.isEmpty && state.doubtful.isEmpty && !state.needsComparison
        do {
            try index.commit(tag: IndexTag.text(state.version, isComplete: isComplete))
        } catch {
            let isNews = troubles.withLock { troubles in
                let isNews = troubles.commit == nil
                troubles.commit = "the index can't be written: \(error.message)"
                return isNews
            }
            if isNews {
                report(.degraded("the index can't be written: \(error.message)"))
            }
            throw error
        }
        state.isUncommitted = false
        state.uncommittedBytes = 0
        let wasTrouble = troubles.withLock { troubles in
            defer { troubles.commit = nil }
            return troubles.commit != nil
        }
        if wasTrouble {
            report(.recovered)
        }
    }
}
