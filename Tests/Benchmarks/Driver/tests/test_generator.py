# SPDX-License-Identifier: GPL-3.0-or-later
import hashlib
import unittest

from families.generator import generated

# Of the files of the seeds 1 to 20 in each size that is measured, one after the other. Results of one
# date can be set beside those of another as long as these hold.
DIGESTS = {
    "loose": "05aa1a0ce963b9b39fe7355e8a0ffd3d12dd7922e375bbc618302058cede5ad1",
    "tight": "f5c7aff3a9ce0f365047dafa8d17902444ab234a27a79022ef38bd7cbbaddf5f",
    "ceremony": "58d5c5706f8a12ee658fc3d73d26c2f444589be390965b3a223cd2f3d6ec4afd",
}


class GeneratorTests(unittest.TestCase):
    def test_the_same_name_is_the_same_file_everywhere(self):
        for family, digest in DIGESTS.items():
            files = [generated(family, size, seed) for size in (20, 30, 40, 60, 100, 200) for seed in range(1, 21)]
            self.assertEqual(hashlib.sha256("".join(files).encode()).hexdigest(), digest, family)


if __name__ == "__main__":
    unittest.main()
