// SPDX-License-Identifier: GPL-3.0-or-later

/// The states that have so many items placed, as a pass of the programme reaches them.
struct DoneSetLayer {
  /// A state with what far-reaching rules remember, and its labels.
  struct Place {
    let state: Int32
    let memory: Int32
    /// The first in `DoneSetLabels`; -1 for none.
    var labels: Int32
  }

  var states = NumberTable<DoneState>()
  /// By state; nil where nothing can follow.
  var rests = ContiguousArray<DoneSetRest?>()
  var places = ContiguousArray<Place>()
  /// Numbers of places, when there are memories.
  private var placeNumbers = NumberTable<SIMD2<Int32>>()

  /// The number of the place of a state with a memory, a new one when it was not reached before.
  mutating func place(ofState state: Int, memory: Int) -> Int {
    let key = SIMD2(Int32(state), Int32(memory))
    let hash = (UInt64(state) << 32 | UInt64(memory)) &* 0x9E37_79B9_7F4A_7C15
    let found = placeNumbers.number(of: key, hash: hash ^ hash >> 31)
    if found.isNew { places.append(Place(state: key[0], memory: key[1], labels: -1)) }
    return found.number
  }
}
