import FolderWatch

/// Changes that are written together, and the events that hold once they are.
struct IndexingStep: Sendable {
    var changes: [FolderChange] = []
    /// Events behind the changes, in order.
    var events: [WatchEvent] = []
    /// How many events this step stands for.
    var count = 0

    /// Cuts events into steps. A step ends before a change that follows another kind of event (its order counts), and where it is large enough.
    static func steps(of events: [WatchEvent]) -> [IndexingStep] {
        var steps: [IndexingStep] = []
        var step = IndexingStep()
        var bytes: Int64 = 0
        func isFull() -> Bool {
            step.changes.count >= BatchReader.batchFiles || bytes >= BatchReader.batchBytes
        }
        for event in events {
            if case .changed(let change) = event {
                if !step.events.isEmpty || isFull() {
                    steps.append(step)
                    step = IndexingStep()
                    bytes = 0
                }
                step.changes.append(change)
                bytes += change.size
            } else {
                step.events.append(event)
            }
            step.count += 1
        }
        if step.count > 0 {
            steps.append(step)
        }
        return steps
    }
}
